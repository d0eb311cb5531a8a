using FsCheck;
using FsCheck.Fluent;
using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>
/// Generators with shrinkers for property tests with FsCheck: PHI models, policies that only narrow, requests and facts. All of it is invented and follows
/// from FsCheck's seed alone, so that a run with the same seed comes back. Safe for concurrent use.
/// </summary>
public static class PhiArbitrary
{
    /// <summary>
    /// Random instances of a PHI model, with all that it holds: <c>required</c> and <c>init</c> members, constructors, fields, nested models, collections
    /// and dictionaries. Texts are empty, blank, long, of every script, and of what JSON, HTML and SQL escape; null stands wherever it may. A subject is
    /// never blank, since nothing is decided about nobody. A model that holds itself ends.
    /// </summary>
    /// <typeparam name="TModel">A class, record or struct; with or without <c>[PhiModel]</c>, so that one that has a companion is made too.</typeparam>
    /// <returns>The generator. Its shrinker gives models with one member simpler: null, shorter, nearer to zero, an element less.</returns>
    /// <exception cref="InvalidOperationException">
    /// It holds no members, is abstract, has no constructor, or holds itself where it cannot be null. While tests run: it refuses 200 times in a row what
    /// was generated for it.
    /// </exception>
    public static Arbitrary<TModel> Models<TModel>()
        where TModel : notnull
    {
        if (RandomScalars.Find(typeof(TModel)) is not null)
        {
            throw new InvalidOperationException($"{typeof(TModel)} holds no members. Ask for a model.");
        }

        Gen<object> models = new ModelGenerator(typeof(TModel).Assembly).Of(typeof(TModel));
        return Arb.From(models.Select(model => (TModel)model), model => ModelShrinker.Of(model).Cast<TModel>());
    }

    /// <summary>
    /// Random policies that narrow a compiled one, each of which <see cref="IPolicyRegistry.Load"/> accepts where that one is registered: without a grant, or
    /// with fewer categories, more conditions, shorter hours, less for emergencies, a restriction more, an earlier end. <see cref="PolicyEvaluator"/> allows
    /// under none of them what it denies under the compiled one.
    /// </summary>
    /// <param name="policy">The generated policy's document.</param>
    /// <returns>The generator. Its shrinker gives policies that have one thing more as it is in <paramref name="policy"/>, down to all.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static Arbitrary<PolicyDocument> Policies(PolicyDocument policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Arb.From(RandomPolicies.Of(policy), narrow => RandomPolicies.Simpler(policy, narrow));
    }

    /// <summary>
    /// Random requests: of ten, about five that a grant covers, by a caller who holds its role, and others with an unknown role, purpose or recipient, with one in
    /// other case or with a letter that looks like the right one, without the role, without a subject or an actor, or in an emergency.
    /// </summary>
    /// <param name="policy">The policy whose names they use.</param>
    /// <returns>The generator. Its shrinker gives requests with fewer roles, without evidence, and with shorter ids.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static Arbitrary<AccessRequest> Requests(PolicyDocument policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Arb.From(RandomRequests.Of(policy), request => RandomRequests.Simpler(policy, request));
    }

    /// <summary>
    /// Random facts: half of them with all conditions met; else each true, false or unknown. With and without restrictions, and with the papers that grants ask for,
    /// in order or with one thing wrong. Papers are about the subjects that <see cref="Requests"/> asks about.
    /// </summary>
    /// <param name="policy">The policy whose names they use.</param>
    /// <param name="moment">When papers were signed and given, to evaluate at this moment; null for noon, UTC, of the first day on which the policy is in effect.</param>
    /// <returns>The generator. Its shrinker gives facts of which less is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static Arbitrary<Facts> Facts(PolicyDocument policy, DateTimeOffset? moment = null)
    {
        ArgumentNullException.ThrowIfNull(policy);
        DateTimeOffset at = moment ?? new DateTimeOffset(policy.Effective, new TimeOnly(12, 0), TimeSpan.Zero);
        return Arb.From(RandomFacts.Of(policy, at), RandomFacts.Simpler);
    }
}
