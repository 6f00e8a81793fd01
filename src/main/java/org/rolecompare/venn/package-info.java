/**
 * Pictures of sets: which things belong to which of two or three roles, and circles that
 * show how many. It knows roles by name and nothing of what the things are. Two circles
 * have areas to scale; three have true numbers and say that they have not. Start reading
 * at {@link org.rolecompare.venn.Partition} and {@link org.rolecompare.venn.VennPicture}.
 */
@ApplicationModule(allowedDependencies = { "english", "role" })
@NullMarked
package org.rolecompare.venn;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
