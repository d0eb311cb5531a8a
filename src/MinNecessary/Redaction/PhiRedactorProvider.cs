using System.Collections.Concurrent;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;

namespace MinNecessary.Redaction;

/// <summary>Redacts PHI whatever else is registered; the rest goes by the application's. Safe for concurrent use.</summary>
internal sealed class PhiRedactorProvider(IRedactorProvider others, PhiRedactors phi) : IRedactorProvider
{
    // As many as there are combinations of attributes on members.
    private readonly ConcurrentDictionary<DataClassificationSet, Redactor> _known = new();

    public Redactor GetRedactor(DataClassificationSet classifications)
    {
        ArgumentNullException.ThrowIfNull(classifications);
        return _known.GetOrAdd(classifications, static (set, given) => given.Phi.Find(set) ?? given.Others.GetRedactor(set), (Phi: phi, Others: others));
    }
}
