/**
 * Open terms that persons, instruments, plans and suggestions share: topics, purposes, and things that help or are off limits.
 */
@NullMarked
package io.github.groundwork.core.term;

import org.jspecify.annotations.NullMarked;
