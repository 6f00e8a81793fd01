package org.rolecompare.responsibility;

/**
 * How much a setting says.
 *
 * @param slug slug of the setting
 * @param responsibilities how many responsibilities it has
 * @param areas under how many areas they stand
 * @param stated how many levels a source states
 * @param given how many levels are given at all
 */
public record SettingSize(String slug, long responsibilities, long areas, long stated, long given) {

	/**
	 * Count the levels.
	 * @param roles how many roles the setting has
	 * @return how many a source states, are our reading and are not given
	 */
	public LevelCounts levels(int roles) {
		return new LevelCounts(this.stated, this.given - this.stated, this.responsibilities * roles - this.given);
	}

}
