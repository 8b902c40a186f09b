/**
 * JMH benchmarks of scoring, loading and preferences, in one run with a bare loop and with HAPI FHIR. What they showed is in
 * {@code docs/performance.md}.
 */
@NullMarked
package io.github.groundwork.benchmarks;

import org.jspecify.annotations.NullMarked;
