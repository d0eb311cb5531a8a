using MinNecessary.Specification.Reference.Plain;

namespace MinNecessary.Specification.Agreement;

/// <summary>One request, what is known of it, and when it is made.</summary>
internal sealed record Situation(PlainRequest Request, PlainFacts Facts, DateTimeOffset Now)
{
    public Situation With(Func<PlainFacts, PlainFacts> change) => this with { Facts = change(Facts) };

    public Situation With(Func<PlainRequest, PlainRequest> change) => this with { Request = change(Request) };
}
