/**
 * Reading and writing definitions, wording, pathways, answer sheets and score reports as JSON.
 */
@NullMarked
package io.github.groundwork.screening.json;

import org.jspecify.annotations.NullMarked;
