using Microsoft.CodeAnalysis;
using MinNecessary.Generators.Model;

namespace MinNecessary.Generators.Parsing;

/// <summary>Collects what the annotations of one member say it is used for beside being shown.</summary>
internal sealed class UseReader
{
    private const int Situational = 2;

    private readonly List<string> _stated = [];
    private readonly List<DerivationSpec> _derivations = [];
    private readonly List<string> _requiredBy = [];
    private bool _listsLabels;
    private bool _isTenant;
    private string? _context;

    public void Read(string? name, AttributeData attribute)
    {
        string? first = attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Primitive, Value: string text }, ..] ? text : null;
        switch (name)
        {
            case KnownNames.SensitivityLabelsAttribute:
                _listsLabels = true;
                break;
            case KnownNames.SensitivityLabelAttribute when first is not null:
                _stated.Add(first);
                break;
            case KnownNames.DerivedFromAttribute when first is not null:
                _derivations.Add(new DerivationSpec(first, Named(attribute, "SumOf") as string, Named(attribute, "IsCount") is true));
                break;
            case KnownNames.ContextAttribute:
                _context ??= first;
                break;
            case KnownNames.TenantAttribute:
                _isTenant = true;
                break;
            case KnownNames.X12UsageAttribute when first is not null && attribute.ConstructorArguments is [_, { Value: int usage }] && usage is > 0 and <= Situational:
                _requiredBy.Add(first);
                break;
            default:
                break;
        }
    }

    public MemberUseSpec ToSpec() => _listsLabels || _isTenant || _context is not null || _stated.Count + _derivations.Count + _requiredBy.Count > 0
        ? new MemberUseSpec(_listsLabels, _stated.ToEquatableArray(), _derivations.ToEquatableArray(), _context, _isTenant, _requiredBy.ToEquatableArray())
        : MemberUseSpec.None;

    private static object? Named(AttributeData attribute, string name) => attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value.Value;
}
