using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using MinNecessary.Policy;

namespace MinNecessary.Tests.Evaluation;

/// <summary>Only the gate makes a decision: no subclass, constructor, deserializer or default value passes for one.</summary>
public sealed class ForgeryTests
{
    private static readonly Assembly Library = typeof(Decision).Assembly;

    // An organisation derives its own categories from it; it decides nothing.
    private static readonly Type[] MadeToBeDerivedFrom = [typeof(PhiAttribute)];

    // An abstract record has a copy constructor that C# makes protected; the log refuses what is neither of its two kinds.
    private static readonly Type[] CannotBeClosed = [typeof(MinNecessary.Disclosures.DisclosureEntry)];

    // Questions about policies, which decide nothing.
    private static readonly Type[] MadeByApplications = [typeof(ObservedUse), typeof(PolicyAudit), typeof(PolicyHistory)];

    [Fact]
    public void No_public_type_can_be_derived_from_outside_the_library()
    {
        Type[] types = [.. Library.GetExportedTypes()];
        Assert.Contains(typeof(Decision<>), types);
        Assert.All(types.Except(MadeToBeDerivedFrom).Except(CannotBeClosed), type => Assert.True(
            type.IsSealed || type.IsInterface || type.IsEnum || Constructors(type).All(constructor => constructor.IsAssembly || constructor.IsFamilyAndAssembly || constructor.IsPrivate),
            $"{type} can be derived from."));
    }

    [Fact]
    public void No_public_type_but_an_enum_is_a_value_type() =>
        Assert.DoesNotContain(Library.GetExportedTypes(), type => type.IsValueType && !type.IsEnum);

    [Fact]
    public void What_a_decision_is_made_of_has_no_constructor_and_no_setter_that_an_application_can_call()
    {
        Type[] types = [typeof(Decision), typeof(Decision<>), typeof(MinNecessary.Evaluation), typeof(Reason), typeof(AccessDeniedException), typeof(FactRequest), typeof(Grant),
            .. Library.GetExportedTypes().Where(type => type.Namespace == "MinNecessary.Policy" && type.IsClass).Except(MadeByApplications)];
        Assert.True(types.Length > 10);
        Assert.All(types, type =>
        {
            Assert.All(Constructors(type), constructor => Assert.False(constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly, $"{type} can be made."));
            Assert.All(type.GetProperties().Where(property => property.DeclaringType == type), property => Assert.False(property.SetMethod?.IsPublic == true, $"{type}.{property.Name} can be set."));
            Assert.Empty(type.GetFields(BindingFlags.Public | BindingFlags.Instance));
        });
        Assert.True(typeof(Decision<>).IsSealed);
        Assert.True(typeof(Grant<>).IsSealed);
    }

    [Fact]
    public void A_decision_cannot_be_activated_or_deserialized()
    {
        Assert.Throws<MissingMethodException>(() => Activator.CreateInstance<Decision<TestGrants.CodingGrant>>());
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Decision<TestGrants.CodingGrant>>("""{"Outcome":1,"IsAllowed":true}"""));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Decision>("""{"Outcome":1}"""));
    }

    [Fact]
    public void A_decision_whose_constructor_never_ran_permits_nothing()
    {
        var forged = (Decision)RuntimeHelpers.GetUninitializedObject(typeof(Decision<TestGrants.CodingGrant>));
        Assert.False(forged.IsAllowed);
        Assert.ThrowsAny<Exception>(forged.EnsureAllowed);
        Assert.ThrowsAny<Exception>(() => forged.EnsureAllowed(null));
    }

    [Fact]
    public async Task What_a_decision_shows_cannot_be_changed()
    {
        using var harness = new GateHarness();
        Decision decision = await harness.Gate.DecideAsync(TestGrants.Collections, EvaluationPolicy.Actor(), "MRN-1");
        Assert.Throws<NotSupportedException>(() => Assert.IsAssignableFrom<IList<Reason>>(decision.Reasons).Clear());
        Assert.Throws<NotSupportedException>(() => Assert.IsAssignableFrom<IList<string>>(decision.Grant.Definition.When).Clear());
        Assert.Throws<NotSupportedException>(() => Assert.IsAssignableFrom<IList<string>>(decision.Grant.Definition.Disclose).Add("Ssn"));
        Assert.Throws<NotSupportedException>(() => Assert.IsAssignableFrom<IDictionary<string, string>>(TestGrants.Coding.Definition.Mask).Clear());
        Assert.Throws<NotSupportedException>(() => Assert.IsAssignableFrom<IList<MinNecessary.Policy.GrantDefinition>>(decision.Grant.Policy.Grants).Clear());
        Assert.Throws<NotSupportedException>(() => Assert.IsAssignableFrom<IDictionary<string, MinNecessary.Policy.RoleDefinition>>(decision.Grant.Policy.Roles).Clear());
    }

    [Fact]
    public void The_default_of_an_outcome_is_denied() => Assert.Equal(Outcome.Denied, default);

    [Fact]
    public void The_roles_of_a_caller_cannot_be_changed_after_it_is_made()
    {
        List<string> roles = ["Coder"];
        var caller = new Caller("actor-17", roles);
        roles.Add("Liaison");
        Assert.True(caller.Holds("Coder"));
        Assert.False(caller.Holds("Liaison"));
        Assert.Throws<ArgumentNullException>("roles", () => new Caller("actor-17", null!));
    }

    private static ConstructorInfo[] Constructors(Type type) => type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance);
}
