namespace MinNecessary.Policy;

/// <summary>A place in a policy's text: line and column counted from 1, in UTF-16 code units.</summary>
internal readonly record struct PolicyPosition(int Line, int Column, int Length);
