namespace MinNecessary.Generators;

/// <summary>The names of the pipeline's steps, by which tests ask what was cached.</summary>
internal static class TrackingNames
{
    public const string Models = nameof(Models);
    public const string Companions = nameof(Companions);
    public const string Masks = nameof(Masks);
    public const string ModelSources = nameof(ModelSources);
    public const string ReferencedModels = nameof(ReferencedModels);
    public const string Policies = nameof(Policies);
    public const string Plan = nameof(Plan);
    public const string Diagnostics = nameof(Diagnostics);
    public const string Views = nameof(Views);
    public const string Records = nameof(Records);
    public const string Roots = nameof(Roots);
    public const string Policy = nameof(Policy);
    public const string RawPlaces = nameof(RawPlaces);
    public const string Matrix = nameof(Matrix);
}
