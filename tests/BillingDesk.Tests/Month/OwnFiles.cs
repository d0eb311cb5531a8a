namespace BillingDesk.Tests.Month;

/// <summary>The files of the month that the sample brings along.</summary>
internal static class OwnFiles
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "samples", "BillingDesk", "Data", "Month");

    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public static Stream Open(string text) => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
}
