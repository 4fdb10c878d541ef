package filiform.knowledge.read;

import filiform.knowledge.tree.Entry;

/// A thing together with the entry that it was read from, so that a check can say where.
public record Placed<T>(T value, Entry at) {}
