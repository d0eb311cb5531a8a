using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using MinNecessary.Specification.Reference;
using MinNecessary.Specification.Reference.Plain;
using MinNecessary.Specification.Reference.Sections;

namespace MinNecessary.Specification.Agreement.Generation;

/// <summary>
/// Situations that begin as ones in which nothing speaks against the request, and to which some things then happen. Without that nearly all would be
/// denied for five reasons, and no reason would ever decide alone.
/// </summary>
internal static class RandomSituation
{
    public static Gen<Situation> Under(JsonElement policy)
    {
        JsonElement[] grants = [.. policy.GetProperty("grants").EnumerateObject().Select(grant => grant.Value)];
        string[] reviewed = [.. policy.Members("criteria").Select(criteria => criteria.Value.Text("activity")!)];
        return
            from covered in Gens.Chance(80)
            from sound in covered ? Gens.Pick(grants).SelectMany(grant => Sound(policy, grant)) : Uncovered(policy, reviewed)
            from count in Gen.Frequency((30, Gen.Constant(0)), (45, Gen.Constant(1)), (20, Gen.Constant(2)), (5, Gen.Constant(6)))
            from happened in Gen.CollectToArray(Enumerable.Repeat(0, count), _ => Happening.In(policy, sound))
            select happened.Aggregate(sound, (situation, happen) => happen(situation));
    }

    private static Gen<Situation> Sound(JsonElement policy, JsonElement grant) => Sound(
        policy, grant.Text("activity")!, grant.Text("role")!, grant.Text("recipient"), grant.Text("purpose")!, [.. Section164_514_d_2.CategoriesOf(grant)], grant.Text("exemption"), grant.Texts("reliance"));

    private static Gen<Situation> Uncovered(JsonElement policy, string[] reviewed) =>
        from activity in Gens.Pick(reviewed.Length == 0 ? Names.Activities : [.. reviewed, .. reviewed, .. Names.Activities])
        from role in Gens.Pick(Names.Roles)
        from recipient in Gens.Pick([.. Names.Recipients.Keys])
        from purpose in Gens.Pick([.. Names.Purposes.Keys])
        from categories in Gens.SomeOf(Names.Categories)
        from situation in Sound(policy, activity, role, activity == "Use" ? null : recipient, purpose, categories, null, [])
        select situation;

    private static Gen<Situation> Sound(JsonElement policy, string activity, string role, string? recipient, string purpose, string[] categories, string? exemption, string[] reliance) =>
        from day in Gen.Choose(61, 330)
        from minute in Gen.Choose(0, (24 * 60) - 1)
        from second in Gens.Pick(0, 0, 30, 59)
        from others in Gens.Subset(Names.Roles)
        from approved in Gens.SomeOf(categories.Length == 0 ? ["Name"] : categories)
        from isWhole in Gens.Chance(50)
        let now = new DateTimeOffset(RandomPolicy.FirstDay.AddDays(day), TimeOnly.MinValue, TimeSpan.Zero).AddMinutes(minute).AddSeconds(second)
        select new Situation(
            new PlainRequest { Activity = activity, Role = role, Recipient = recipient, Purpose = purpose, Actor = SoundFacts.Actor, Held = [role, .. others], Subject = SoundFacts.Subject },
            SoundFacts.For(activity, recipient, purpose, categories, isWhole ? categories : approved, exemption, reliance, now),
            now);
}
