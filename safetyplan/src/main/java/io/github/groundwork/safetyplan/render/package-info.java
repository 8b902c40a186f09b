/** Texts of a plan for a phone, for paper and for a pocket, made from a view and from nothing else. */
@NullMarked
package io.github.groundwork.safetyplan.render;

import org.jspecify.annotations.NullMarked;
