/**
 * What the answers of a reader say about the structures of a combined role: for each one
 * how many findings speak for it and how many against, in a word and two counts, and
 * which single answer would give it another word. It weighs nothing, ranks nothing and
 * shows nothing; pages do. Start reading at {@link org.rolecompare.judgement.Judgement}.
 */
@ApplicationModule(allowedDependencies = { "address", "combinedrole", "english", "role", "source", "statement" })
@NullMarked
package org.rolecompare.judgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
