using System.Collections.ObjectModel;
using System.Globalization;

namespace MinNecessary.Policy;

/// <summary>Reads what operations measure and review.</summary>
internal sealed class MeasureBinder(List<PolicyError> errors, OperationsReferences known)
{
    private const int MostOnAPage = 7;

    public AgingDefinition? Aging(ObjectReader operations)
    {
        if (operations.Find("aging") is not { } node)
        {
            return null;
        }

        var reader = new ObjectReader(node, "'aging'", errors, "from", "bounds");
        AgingStart? from = reader.RequireEnum<AgingStart>("from");
        PolicyNode? list = reader.Require("bounds");
        if (list is { Kind: not PolicyNodeKind.List } or { Items.Count: 0 })
        {
            reader.Report("MN0105", list.Position, "'bounds' of 'aging' should be a list in brackets of at least one number of days.");
        }

        List<int> bounds = [];
        foreach (PolicyNode item in list?.Items ?? [])
        {
            if (item.Kind != PolicyNodeKind.Other || !int.TryParse(item.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int days) || days > 9999)
            {
                reader.Report("MN0105", item.Position, "'bounds' of 'aging' should have whole numbers of days from 0 to 9999, without quotes.");
            }
            else
            {
                if (bounds.Count > 0 && days <= bounds[bounds.Count - 1])
                {
                    reader.Report("MN0105", item.Position, "'bounds' of 'aging' should grow: each is the last day of its bucket. Correct the number.");
                }

                // A mistaken one too: one that is too large makes a mistake of the next alone, and not of all behind it.
                bounds.Add(days);
            }
        }

        return new AgingDefinition(from ?? default, bounds.AsReadOnly());
    }

    public IReadOnlyDictionary<Kpi, KpiDefinition> Kpis(ObjectReader operations)
    {
        Dictionary<Kpi, KpiDefinition> kpis = [];
        string[] names = Enum.GetNames(typeof(Kpi));
        PolicyNode? node = operations.Find("kpis");
        if (node is { Kind: not PolicyNodeKind.Object })
        {
            operations.Report("MN0105", node.Position, "'kpis' of 'operations' should be an object in braces.");
        }

        foreach ((string name, PolicyPosition position, PolicyNode value) in node?.Members ?? [])
        {
            if (!names.Contains(name))
            {
                operations.Report("MN0105", position, $"Nothing that can be measured is named '{name}'{Suggestion.For(name, names)}. Write one of: {string.Join(", ", names)}.");
                continue;
            }

            var kpi = (Kpi)Enum.Parse(typeof(Kpi), name);
            var reader = new ObjectReader(value, $"'{name}' of 'kpis'", errors, "owner", "target", "action");
            kpis.Add(kpi, new KpiDefinition(kpi, known.Role(reader, "owner"), reader.RequireNumber("target", 0, IsPercent(kpi) ? 100 : 1_000_000) ?? 0, reader.RequireText("action") ?? ""));
        }

        return new ReadOnlyDictionary<Kpi, KpiDefinition>(kpis);
    }

    public (PeriodicReview? Weekly, PeriodicReview? Monthly) Reviews(ObjectReader operations, bool countsBusinessDays)
    {
        if (operations.Find("reviews") is not { } node)
        {
            return (null, null);
        }

        var reviews = new ObjectReader(node, "'reviews'", errors, "weekly", "monthly");

        // Each is closed before the next one is due: five business days take a week, and nineteen a short month.
        return (Review(reviews.Find("weekly"), operations, "weekly", countsBusinessDays ? 4 : 6), Review(reviews.Find("monthly"), operations, "monthly", countsBusinessDays ? 18 : 27));
    }

    public RecertificationDefinition? Recertification(ObjectReader operations)
    {
        if (operations.Find("recertification") is not { } node)
        {
            return null;
        }

        var reader = new ObjectReader(node, "'recertification'", errors, "owner", "every");
        return new RecertificationDefinition(known.Role(reader, "owner"), reader.RequireSpan("every", OperationsRules.LongestLimit) ?? default);
    }

    public FeedbackDefinition? Feedback(ObjectReader operations)
    {
        if (operations.Find("feedback") is not { } node)
        {
            return null;
        }

        var reader = new ObjectReader(node, "'feedback'", errors, "percent", "period");
        return new FeedbackDefinition((int)(reader.RequireNumber("percent", 1, 100, isWhole: true) ?? 1), reader.RequireSpan("period", OperationsRules.LongestLimit) ?? default);
    }

    private static bool IsPercent(Kpi kpi) => kpi is Kpi.CleanClaimRate or Kpi.AgedAccountsReceivable or Kpi.RemittanceDenialRate or Kpi.FirstPassYield;

    private PeriodicReview? Review(PolicyNode? node, ObjectReader operations, string name, int longest)
    {
        if (node is null)
        {
            return null;
        }

        var reader = new ObjectReader(node, $"'{name}' of 'reviews'", errors, "owner", "within", "kpis");
        string owner = known.Role(reader, "owner");
        TimeSpan? within = reader.RequireSpan("within", TimeSpan.FromDays(longest));
        IReadOnlyList<Kpi> kpis = reader.FindEnums<Kpi>("kpis");
        if (kpis.Count > MostOnAPage)
        {
            reader.Report("MN0105", reader.Find("kpis")!.Position, $"'kpis' of '{name}' of 'reviews' has more than {MostOnAPage}. Keep those that somebody acts on.");
        }

        // Where what is measured is mistaken, or one of its names, no one knows; and one that is listed twice is reported already.
        PolicyNode? defined = operations.Find("kpis");
        HashSet<string> met = new(defined?.Members.Select(member => member.Key) ?? [], StringComparer.Ordinal);
        bool isKnown = defined is null || (defined.Kind == PolicyNodeKind.Object && met.All(Enum.GetNames(typeof(Kpi)).Contains));
        foreach (PolicyNode item in isKnown ? reader.Find("kpis")?.Items ?? [] : [])
        {
            if (!Enum.GetNames(typeof(Kpi)).Contains(item.Text) || !met.Add(item.Text))
            {
                continue;
            }

            reader.Report("MN0105", item.Position, $"'{item.Text}' of '{name}' of 'reviews' has no owner, target and action. Define it under 'kpis' of 'operations'.");
        }

        return new PeriodicReview(owner, within ?? default, kpis);
    }
}
