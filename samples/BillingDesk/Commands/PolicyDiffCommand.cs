using System.Globalization;
using MinNecessary.Policy;
using Spectre.Console;

namespace BillingDesk.Commands;

/// <summary>Says what of two policies widens, what narrows, and for whom.</summary>
internal sealed class PolicyDiffCommand(PolicyDesk desk)
{
    private static readonly (PolicyChangeKind Kind, string Heading, Style Style)[] Kinds =
    [
        (PolicyChangeKind.Widens, "WIDENS", new Style(Color.Red, decoration: Decoration.Bold)),
        (PolicyChangeKind.Narrows, "NARROWS", new Style(decoration: Decoration.Bold)),
        (PolicyChangeKind.Changes, "CHANGES, and by itself neither widens nor narrows", new Style(decoration: Decoration.Bold)),
    ];

    public async Task<int> RunAsync(string beforeFile, string afterFile, bool isStrict, bool isJson, CancellationToken cancellationToken)
    {
        PolicyDocument? before = await desk.ReadAsync(beforeFile, cancellationToken);
        PolicyDocument? after = await desk.ReadAsync(afterFile, cancellationToken);
        if (before is null || after is null)
        {
            return ExitCode.NoAnswer;
        }

        var comparison = PolicyComparison.Compare(before, after);
        if (isJson)
        {
            desk.WriteJson(comparison.ToJson());
        }
        else
        {
            WriteText(comparison);
        }

        bool isOpen = comparison.Widens || (isStrict && comparison.Changes.Any(change => change.Kind != PolicyChangeKind.Narrows));
        return isOpen ? ExitCode.Widens : ExitCode.Success;
    }

    private void WriteText(PolicyComparison comparison)
    {
        desk.Write($"From {Title(comparison.Before)} to {Title(comparison.After)}.");
        foreach ((PolicyChangeKind kind, string heading, Style style) in Kinds)
        {
            PolicyChange[] changes = [.. comparison.Changes.Where(change => change.Kind == kind)];
            if (changes.Length > 0)
            {
                desk.WriteLine();
                desk.Write(string.Create(CultureInfo.InvariantCulture, $"{heading} ({changes.Length})"), style: style);
                WriteChanges(changes);
            }
        }

        if (comparison.AffectedRoles.Count > 0)
        {
            desk.WriteLine();
            desk.Write("Whose work it affects, and who is to be trained on it (45 CFR 164.530(b)(2)(i)(C)):");
            foreach (AffectedRole role in comparison.AffectedRoles)
            {
                desk.Write(role.Role is null ? $"{role}; the role is gone" : role.ToString(), indent: 2);
            }
        }

        desk.WriteLine();
        desk.Write(comparison.Changes.Count == 0 ? "Nothing differs." : comparison.Widens ? "It widens the policy." : "Nothing widens.");
    }

    // What is in one grant stands under its heading; the rest stands for itself.
    private void WriteChanges(PolicyChange[] changes)
    {
        foreach (IGrouping<GrantDefinition, PolicyChange> grant in changes.Where(change => change.Grant is not null).GroupBy(change => change.Grant!))
        {
            string recipient = grant.Key.Recipient is { } name ? $" to {name}" : "";
            desk.Write($"{grant.Key.Name}: {grant.Key.Activity} by {grant.Key.Role}{recipient} for {grant.Key.Purpose}", indent: 2);
            foreach (PolicyChange change in grant)
            {
                desk.WriteItem(change.Sentence, indent: 4);
            }
        }

        foreach (PolicyChange change in changes.Where(change => change.Grant is null))
        {
            desk.WriteItem(change.Sentence, indent: 2);
        }
    }

    private static string Title(PolicyDocument policy) => string.Create(CultureInfo.InvariantCulture, $"{policy} (in effect from {policy.Effective:yyyy-MM-dd})");
}
