/**
 * Texts of a plan for a phone, for paper and for a pocket, made from a view and from nothing else. Since any of them can be printed, none
 * shows where something is kept, not even of the person's own view.
 */
@NullMarked
package io.github.groundwork.safetyplan.render;

import org.jspecify.annotations.NullMarked;
