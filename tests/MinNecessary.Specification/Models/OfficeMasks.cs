namespace MinNecessary.Specification.Models;

/// <summary>Masks of the organisation's own.</summary>
internal static class OfficeMasks
{
    [PhiMask("CodeRange")]
    public static string? CodeRange(string code) => code.Length < 5 ? null : code[..1] + "0000";
}
