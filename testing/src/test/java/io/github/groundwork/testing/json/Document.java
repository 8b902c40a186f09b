package io.github.groundwork.testing.json;

/** Stands for what knows the form of a document. */
public final class Document {}
