/**
 * The board paper of a combined role: two upright sheets that say what a company answered
 * and found, what that says about each structure, what would turn it and what is to be
 * found out, with blanks for the decision. It says nothing that the answers page does not
 * say and counts nothing anew. Start reading at {@link org.rolecompare.memo.Memo}.
 */
@ApplicationModule(allowedDependencies = { "address", "catalogue", "citation", "combinedrole", "english", "format",
		"judgement", "page", "role", "source", "statement" })
@NullMarked
package org.rolecompare.memo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
