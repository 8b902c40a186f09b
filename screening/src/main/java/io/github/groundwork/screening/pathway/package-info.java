/**
 * What may be offered next after a result: staged pathways as data, and the offers that follow from them.
 */
@NullMarked
package io.github.groundwork.screening.pathway;

import org.jspecify.annotations.NullMarked;
