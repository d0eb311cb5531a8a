namespace MinNecessary.Testing.FsCheck.Tests.Models;

/// <summary>A type of somebody else's, which refuses some values and keeps others than it is given.</summary>
public sealed class Stubborn
{
    private string _code;

    public Stubborn(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        _code = code;
    }

    public string Code
    {
        get => _code;
        set => _code = string.IsNullOrEmpty(value) ? throw new ArgumentException("A code is not empty.", nameof(value)) : value;
    }

    public string Normalised
    {
        get;
        set => field = value.Length > 3 ? value[..3].ToUpperInvariant() : "AAA";
    } = "";

    public int Sum { get; set; }
}
