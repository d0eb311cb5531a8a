using MinNecessary.Policy;

namespace BillingDesk.Commands;

/// <summary>Words that the commands about policies have in common.</summary>
internal static class PolicyText
{
    public static string RestrictionOf(StandingRestriction restriction)
    {
        string[] what = [.. restriction.Withhold, .. restriction.Labels.Select(label => $"what is labelled {label}")];
        return $"Restriction {restriction.Name} withholds {string.Join(", ", what)}{(restriction.Unless is { } unless ? $" unless {unless}" : "")} ({restriction.Citation}).";
    }

    /// <summary>The message without the parameter's name, which .NET puts behind it.</summary>
    public static string MessageOf(ArgumentException exception)
    {
        int end = exception.Message.IndexOf(" (Parameter ", StringComparison.Ordinal);
        return end < 0 ? exception.Message : exception.Message[..end];
    }
}
