package org.rolecompare.responsibility;

/**
 * How much a setting says.
 *
 * @param slug slug of the setting
 * @param responsibilities how many responsibilities it has
 * @param areas under how many areas they stand
 */
public record SettingSize(String slug, long responsibilities, long areas) {
}
