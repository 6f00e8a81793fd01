package org.rolecompare.memo;

import java.nio.file.*;
import java.util.*;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.judgement.Answers;
import org.rolecompare.loading.Catalogues;

public class Est {

	public static void main(String[] a) throws Exception {
		Catalogue c = Catalogues.read(Path.of("src/main/resources/catalogue"));
		var told = c.combinedRoles().getByName(a.length > 1 ? a[1] : "cpto", c.roles());
		Set<String> y = new LinkedHashSet<>(), n = new LinkedHashSet<>(), m = new LinkedHashSet<>();
		for (String p : a[0].split("&")) {
			String v = p.substring(p.indexOf('=') + 1);
			if (p.startsWith("yes"))
				y.add(v);
			if (p.startsWith("no="))
				n.add(v);
			if (p.startsWith("most"))
				m.add(v);
		}
		if (a[0].equals("ally"))
			told.questions().forEach(q -> y.add(q.getSlug()));
		if (a[0].equals("alln"))
			told.questions().forEach(q -> n.add(q.getSlug()));
		Memo memo = Memo.of(c, MemoAddress.of(Answers.of(told, new Answers.Asked(y, n, m, null)),
				"Example Software Ltd", "25 November 2026"));
		System.out.println(Paper.est(memo));
	}

}
