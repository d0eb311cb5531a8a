using System.Reflection;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Policy;

/// <summary>The compiler cannot reflect over the library, so it reads names from lists. These tests keep the lists true.</summary>
public sealed class CatalogTests
{
    private static IEnumerable<Type> Attributes => typeof(Phi).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(PhiAttribute)));

    [Fact]
    public void The_categories_are_the_attributes_of_Phi() =>
        Assert.Equal(
            Attributes.Select(type => type.Name[..^"Attribute".Length]).Order(StringComparer.Ordinal),
            CategoryCatalog.Names.Order(StringComparer.Ordinal));

    [Fact]
    public void Each_attribute_stands_for_the_category_that_it_is_named_after() => Assert.All(Attributes, type =>
    {
        // The framework's logging generator writes new Phi.SsnAttribute(), which needs this constructor.
        ConstructorInfo constructor = type.GetConstructor(Type.EmptyTypes)!;
        Assert.NotNull(constructor);
        var attribute = (PhiAttribute)constructor.Invoke(null);
        Assert.Equal(type.Name, attribute.Category + "Attribute");
        Assert.Equal(attribute.Category, attribute.Classification.Value);
        Assert.Equal(PhiAttribute.TaxonomyName, attribute.Classification.TaxonomyName);
    });

    [Fact]
    public void The_masks_are_the_public_methods_of_Masks() => Assert.Equal(
        typeof(Masks).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(method => !method.IsSpecialName).Select(method => method.Name).Distinct().Order(StringComparer.Ordinal),
        MaskCatalog.Names.Select(name => MaskCatalog.Find(name)!.Method).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("last4")]
    [InlineData("Last")]
    [InlineData("Last0")]
    [InlineData("Last9")]
    [InlineData("Last04")]
    [InlineData("Last4 ")]
    [InlineData("Last\u0664")]
    [InlineData("AmountBand1")]
    [InlineData("AmountBand9")]
    [InlineData("AmountBand1000001")]
    [InlineData("AmountBand99999999999")]
    [InlineData("")]
    public void A_name_that_is_no_masks_finds_none(string name) => Assert.Null(MaskCatalog.Find(name));

    [Fact]
    public void Some_masks_need_the_clock_the_subject_or_surrogates_and_some_a_key()
    {
        MaskDefinition[] masks = [.. MaskCatalog.Names.Select(name => MaskCatalog.Find(name)!)];
        Assert.Equal(["Age", "BirthYear", "DateShift", "Pseudonym", "Surrogate"], masks.Where(mask => mask.NeedsContext).Select(mask => mask.Method));
        Assert.Equal(["DateShift", "Pseudonym"], masks.Where(mask => mask.NeedsKey).Select(mask => mask.Method));

        // What goes by the subject needs a look-up for each row of a query of several; a pseudonym is the same wherever it stands.
        Assert.Equal(["DateShift"], masks.Where(mask => mask.NeedsSubject).Select(mask => mask.Method));
    }

    [Fact]
    public void A_name_that_is_in_no_catalog_is_not_known() => Assert.False(CategoryCatalog.IsKnown("ssn"));

    [Fact]
    public void The_conditions_that_a_policy_may_name_are_those_that_the_evaluator_checks() =>
        Assert.Equal(Condition.Names.Order(StringComparer.Ordinal), ConditionCatalog.Names.Order(StringComparer.Ordinal));

    [Fact]
    public void There_is_one_fact_for_each_condition() => Assert.Equal(
        // What else is true or false of a request is no condition, and true narrows.
        typeof(Facts).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType == typeof(bool?))
            .Select(property => property.Name).Except(["IsFromSubstanceUseProgram", "IsEmergencyReviewOverdue"]).Order(StringComparer.Ordinal),
        ConditionCatalog.Names.Order(StringComparer.Ordinal));

    [Fact]
    public void Each_condition_reads_the_fact_that_it_is_named_after_and_no_other() => Assert.All(ConditionCatalog.Names, condition =>
    {
        foreach (PropertyInfo property in typeof(Facts).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType == typeof(bool?)))
        {
            Facts facts = Facts.Unknown with { };
            property.SetValue(facts, true);
            Assert.Equal(property.Name == condition, Condition.Find(condition).Check(facts) is null);
            property.SetValue(facts, false);
            Assert.Equal(property.Name == condition ? ReasonKind.NotPermitted : ReasonKind.FactMissing, Condition.Find(condition).Check(facts)!.Kind);
        }
    });

    [Fact]
    public void Whatever_else_is_known_of_a_request_is_a_paper_a_list_or_an_id() => Assert.Equal(
        ["AgreementId", "Approval", "Authorization", "Conditions", "Exemptions", "Reliance", "Restrictions", "SubstanceUseConsent"],
        typeof(Facts).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.PropertyType != typeof(bool?)).Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void The_built_in_labels_are_those_that_the_evaluator_acts_on() =>
        Assert.Equal([LabelCatalog.PaidInFull, LabelCatalog.SubstanceUse], LabelCatalog.Names);

    [Fact]
    public void The_clinical_categories_that_make_an_entire_record_are_in_the_catalog() => Assert.All(MedicalRecord.Categories, category =>
    {
        Assert.True(CategoryCatalog.IsKnown(category));
        Assert.False(CategoryCatalog.IsProhibited(category));
    });

    [Fact]
    public void Only_what_needs_an_authorization_or_consent_of_its_own_is_prohibited() => Assert.Equal(
        ["PsychotherapyNote", "SubstanceUseCounselingNote"],
        CategoryCatalog.Names.Where(CategoryCatalog.IsProhibited).Order(StringComparer.Ordinal));
}
