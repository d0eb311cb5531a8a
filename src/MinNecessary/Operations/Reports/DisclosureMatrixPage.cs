using MinNecessary.Policy;

namespace MinNecessary.Operations;

/// <summary>
/// The table of persons or classes of persons, categories and conditions that 45 CFR 164.514(d)(2)(i) asks for, as a page. It is the policy's, by
/// category; the build writes the one by member of each model.
/// </summary>
public static class DisclosureMatrixPage
{
    /// <summary>Writes the page: self-contained, light and dark, printable, without a script or anything from a network.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>HTML 5.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public static string ToHtml(PolicyDocument policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var page = new HtmlPage($"Disclosure matrix of {policy}");
        page.Raw("<header>").Raw($"<h1>Who sees what, for what, under {HtmlPage.Encode(policy.ToString())}</h1>");
        page.Paragraph(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"In effect from {ReportWords.Day(policy.Effective)}. Owner: {policy.Owner}. What it does not list is withheld."), "soft");
        page.Raw("<nav aria-label=\"Sections\"><ul><li><a href=\"#categories\">By category</a></li><li><a href=\"#grants\">By grant</a></li></ul></nav>").Raw("</header>").Raw("<main id=\"content\">");
        WriteCategories(page, policy);
        WriteGrants(page, policy);
        page.Raw("</main>").Raw("<footer>").Paragraph("Policy SHA-256:", "soft").Paragraph(policy.Hash, "soft mono");
        return page.Raw("</footer>").End();
    }

    private static void WriteCategories(HtmlPage page, PolicyDocument policy)
    {
        string[] categories = [.. policy.Grants.SelectMany(grant => grant.Shown).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        page.Section("categories", "By category").Table(
            "full: as it is; the name of a mask: masked; –: withheld", ["Category", .. policy.Grants.Select(grant => ReportWords.Spaced(grant.Name))],
            categories.Select(category => (IReadOnlyList<string>)[ReportWords.Spaced(category), .. policy.Grants.Select(grant => Shown(grant, category))])).EndSection();
    }

    private static void WriteGrants(HtmlPage page, PolicyDocument policy)
    {
        page.Section("grants", "By grant").Table(
            "Each for one activity, one party and one purpose", ["Grant", "Activity", "Role", "To or from", "Purpose", "Conditions", "Why"], policy.Grants.Select(grant => (IReadOnlyList<string>)
            [
                ReportWords.Spaced(grant.Name), grant.Activity.ToString() + (grant.IsRoutine ? "" : ", each reviewed"), ReportWords.Spaced(grant.Role), grant.Recipient is null ? "–" : ReportWords.Spaced(grant.Recipient),
                ReportWords.Spaced(grant.Purpose), grant.When.Count == 0 ? "–" : string.Join(", ", grant.When.Select(ReportWords.Spaced)), grant.Why,
            ])).EndSection();
    }

    private static string Shown(GrantDefinition grant, string category) => grant.Disclose.Contains(category) ? "full" : grant.Mask.TryGetValue(category, out string? mask) ? mask : "–";
}
