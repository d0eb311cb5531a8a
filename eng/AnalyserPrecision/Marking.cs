using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MinNecessary.Generators.Naming;

namespace AnalyserPrecision;

/// <summary>
/// Makes PHI models of the classes that hold data about people, in memory: those with a member whose name says so. A member
/// whose name says no category is no PHI. Or, to have more to read, of every class that only carries data, with each text of it PHI.
/// </summary>
internal static class Marking
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);

    // What a name says with these is of a person; an amount or a code is one of many things.
    private static readonly HashSet<string> OfPeople = new(StringComparer.Ordinal)
    {
        "Name", "Ssn", "BirthDate", "DeathDate", "Telephone", "Fax", "Email", "StreetAddress", "ZipCode", "MedicalRecordNumber", "HealthPlanBeneficiaryNumber", "BankAccount", "PaymentCard", "Sex", "Diagnosis",
    };

    public static CSharpCompilation Of(CSharpCompilation compilation, bool isEveryText, out int models, out int members)
    {
        (models, members) = (0, 0);
        foreach (SyntaxTree tree in compilation.SyntaxTrees.ToArray())
        {
            SemanticModel meaning = compilation.GetSemanticModel(tree);
            Dictionary<SyntaxNode, string> marks = [];
            foreach (TypeDeclarationSyntax type in tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().Where(type => type is ClassDeclarationSyntax or RecordDeclarationSyntax && !type.Modifiers.Any(SyntaxKind.StaticKeyword)))
            {
                PropertyDeclarationSyntax[] properties = [.. type.Members.OfType<PropertyDeclarationSyntax>().Where(property => property.Modifiers.Any(SyntaxKind.PublicKeyword) && !property.Modifiers.Any(SyntaxKind.StaticKeyword))];
                (PropertyDeclarationSyntax Property, string? Category)[] named = [.. properties.Select(property => (property, meaning.GetDeclaredSymbol(property) is { } symbol ? CategoryNames.Find(symbol.Name, type.Identifier.ValueText, ValueKindOf.Type(symbol.Type)) : null))];
                if (isEveryText)
                {
                    named = [.. properties.Select(property => (property, meaning.GetDeclaredSymbol(property)?.Type.SpecialType == SpecialType.System_String ? "OtherUniqueIdentifier" : null))];
                }

                if (isEveryText ? properties.Length < 2 || type.Members.OfType<MethodDeclarationSyntax>().Any(method => !method.Modifiers.Any(SyntaxKind.OverrideKeyword)) : !named.Any(each => each.Category is not null && OfPeople.Contains(each.Category)))
                {
                    continue;
                }

                marks.Add(type, "global::MinNecessary.PhiModel");
                models++;
                foreach ((PropertyDeclarationSyntax property, string? category) in named)
                {
                    marks.Add(property, category is null ? "global::MinNecessary.NotPhi(\"Its name says nothing\")" : "global::MinNecessary.Phi." + category);
                    members += category is null ? 0 : 1;
                }
            }

            SyntaxNode root = tree.GetRoot().ReplaceNodes(marks.Keys, (original, changed) => ((MemberDeclarationSyntax)changed).AddAttributeLists(
                SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Attribute(SyntaxFactory.ParseName(""))))
                    .WithAttributes(SyntaxFactory.ParseCompilationUnit($"[{marks[original]}] class A {{ }}").DescendantNodes().OfType<AttributeListSyntax>().First().Attributes)));
            compilation = compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.Create((CSharpSyntaxNode)root, Parsing, tree.FilePath, System.Text.Encoding.UTF8));
        }

        return compilation;
    }

    /// <summary>A project that has begun: one PHI model, and what there was before.</summary>
    public static CSharpCompilation WithOneModel(CSharpCompilation compilation) => compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
        "namespace Begun; [MinNecessary.PhiModel] public sealed class Begun { [MinNecessary.Phi.Ssn] public string? Ssn { get; set; } }", Parsing));
}
