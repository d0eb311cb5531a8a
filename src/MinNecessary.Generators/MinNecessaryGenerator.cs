using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using MinNecessary.Generators.Emission;
using MinNecessary.Generators.Model;
using MinNecessary.Generators.Parsing;
using MinNecessary.Generators.Planning;

namespace MinNecessary.Generators;

/// <summary>Emits the policy class, the views and their JSON from the annotated models and the policy of a project.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class MinNecessaryGenerator : IIncrementalGenerator
{
    private const string PolicyMetadata = "build_metadata.AdditionalFiles.MinNecessaryPolicy";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ModelSpec> models = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.PhiModelAttribute, static (node, _) => node is TypeDeclarationSyntax, Parse)
            .WithTrackingName(TrackingNames.Models);

        IncrementalValuesProvider<ModelSpec> companions = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.PhiModelForAttribute, static (node, _) => node is InterfaceDeclarationSyntax, ParseCompanion)
            .WithTrackingName(TrackingNames.Companions);

        IncrementalValuesProvider<OwnMaskSpec> masks = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.PhiMaskAttribute, static (node, _) => node is MethodDeclarationSyntax, ParseMask)
            .WithTrackingName(TrackingNames.Masks);

        IncrementalValuesProvider<ModelSpec> referenced = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.PhiModelsFromAttribute, static (node, _) => node is CompilationUnitSyntax, static (attributed, _) => ReferencedModels.Sources(attributed).ToEquatableArray())
            .SelectMany(static (sources, _) => sources)
            .WithTrackingName(TrackingNames.ModelSources)
            .Combine(context.MetadataReferencesProvider.Collect())
            .SelectMany(static (pair, cancellationToken) => ReadReferenced(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(TrackingNames.ReferencedModels);

        // Any declaration can say it: what the attribute may stand on, its usage says.
        IncrementalValuesProvider<RawPlaceSpec> rawPlaces = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.AllowRawAttribute, static (_, _) => true, static (attributed, _) => RawPlaceParser.Parse(attributed))
            .Where(static place => place is not null).Select(static (place, _) => place!)
            .WithTrackingName(TrackingNames.RawPlaces);

        IncrementalValuesProvider<PolicySource> policies = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(static pair => IsPolicy(pair.Left, pair.Right))
            .Select(static (pair, cancellationToken) => new PolicySource(pair.Left.Path, pair.Left.GetText(cancellationToken)?.ToString() ?? ""))
            .WithTrackingName(TrackingNames.Policies);

        IncrementalValueProvider<BuildProperties> build = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => BuildProperties.Of(options.GlobalOptions));

        IncrementalValueProvider<EquatableArray<ModelSpec>> all = models.Collect().Combine(companions.Collect()).Combine(referenced.Collect())
            .Select(static (all, _) => Equatable(all.Left.Left.AddRange(all.Left.Right).AddRange(all.Right)));

        IncrementalValueProvider<Plan> plan = all.Combine(masks.Collect()).Combine(policies.Collect()).Combine(build)
            .Select(static (input, _) => FailLoudly.Run(
                () => Planner.Plan(input.Left.Left.Left, Equatable(input.Left.Left.Right), Equatable(input.Left.Right), input.Right),
                static error => new Plan(null, default, default, new EquatableArray<DiagnosticSpec>([error]))))
            .WithTrackingName(TrackingNames.Plan);

        context.RegisterSourceOutput(
            plan.SelectMany(static (plan, _) => plan.Diagnostics).WithTrackingName(TrackingNames.Diagnostics),
            static (output, diagnostic) => output.ReportDiagnostic(diagnostic.ToDiagnostic()));

        context.RegisterSourceOutput(
            plan.SelectMany(static (plan, _) => ModelViewsSpec.Of(plan.Views)).WithTrackingName(TrackingNames.Views),
            static (output, views) => Add(output, $"{views.ModelKey}.Views", () => ViewEmitter.Emit(views)));

        context.RegisterSourceOutput(
            plan.SelectMany(static (plan, _) => plan.Records).WithTrackingName(TrackingNames.Records),
            static (output, record) => Add(output, $"{record.Key}.Text", () => RecordEmitter.Emit(record)));

        context.RegisterSourceOutput(
            plan.SelectMany(static (plan, _) => plan.Policy?.Roots ?? default).WithTrackingName(TrackingNames.Roots),
            static (output, root) => Add(output, $"{root.ModelKey}.Root", () => RootEmitter.Emit(root)));

        context.RegisterSourceOutput(
            plan.Select(static (plan, _) => (plan.Policy, plan.Views)).WithTrackingName(TrackingNames.Policy),
            static (output, input) =>
            {
                if (input.Policy is { } policy)
                {
                    Add(output, policy.FullName, () => PolicyEmitter.Emit(policy));
                    Add(output, policy.FullName + ".Grants", () => PolicyEmitter.EmitGrantTypes(policy));
                    Add(output, policy.FullName + ".Json", () => JsonEmitter.Emit(policy, input.Views));
                }
            });

        context.RegisterSourceOutput(
            plan.Combine(rawPlaces.Collect()).Select(static (input, _) => (input.Left.Policy, input.Left.Views, Raw: Sorted(input.Right))).WithTrackingName(TrackingNames.Matrix),
            static (output, input) =>
            {
                if (input.Policy is { } policy)
                {
                    Add(output, MatrixEmitter.HintName, () => MatrixEmitter.Emit(policy, input.Views, input.Raw));
                }
            });
    }

    private static bool IsPolicy(AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        options.GetOptions(text).TryGetValue(PolicyMetadata, out string? value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);

    private static EquatableArray<T> Equatable<T>(ImmutableArray<T> items)
        where T : IEquatable<T> => new([.. items]);

    // In an order that does not change where a file is renamed; a partial method may say it on both of its parts.
    private static EquatableArray<RawPlaceSpec> Sorted(ImmutableArray<RawPlaceSpec> places) =>
        places.Distinct().OrderBy(place => place.Place, StringComparer.Ordinal).ThenBy(place => place.Reason, StringComparer.Ordinal).ToEquatableArray();

    private static ModelSpec Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) => FailLoudly.Run(
        () => ModelParser.Parse(context, cancellationToken),
        error => ModelSpec.Failed(context.TargetSymbol.Name, error));

    private static ModelSpec ParseCompanion(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) => FailLoudly.Run(
        () => CompanionParser.Parse(context, cancellationToken),
        error => ModelSpec.Failed(context.TargetSymbol.Name, error));

    private static OwnMaskSpec ParseMask(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) => FailLoudly.Run(
        () => OwnMaskParser.Parse(context, cancellationToken),
        error => new OwnMaskSpec(context.TargetSymbol.Name, "", null, string.Join(" ", error.Arguments), error.Location));

    private static EquatableArray<ModelSpec> ReadReferenced(ModelSource source, ImmutableArray<MetadataReference> references, CancellationToken cancellationToken) => FailLoudly.Run(
        () => ReferencedModels.Read(source, references, cancellationToken),
        error => new EquatableArray<ModelSpec>([ModelSpec.Failed(source.TypeName, error)]));

    private static void Add(SourceProductionContext output, string name, Func<string> emit)
    {
        DiagnosticSpec? failure = FailLoudly.Run<DiagnosticSpec?>(
            () =>
            {
                output.AddSource(EmissionText.HintOf(name) + ".g.cs", SourceText.From(emit(), Encoding.UTF8));
                return null;
            },
            static error => error);
        if (failure is not null)
        {
            output.ReportDiagnostic(failure.ToDiagnostic());
        }
    }
}
