package org.rolecompare.content;

import java.util.List;
import java.util.stream.Collectors;

import org.rolecompare.content.file.Fault;

/** Prints faults one a line, and no more of them than somebody would read. */
final class FaultList {

	private static final int LONGEST = 200;

	private FaultList() {
	}

	static String of(List<Fault> faults) {
		String list = faults.stream().limit(LONGEST).map(Fault::toString).collect(Collectors.joining("\n"));
		return (faults.size() > LONGEST) ? list + "\nand " + (faults.size() - LONGEST) + " more" : list;
	}

}
