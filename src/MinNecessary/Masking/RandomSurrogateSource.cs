namespace MinNecessary;

internal sealed class RandomSurrogateSource : ISurrogateSource
{
    public static RandomSurrogateSource Instance { get; } = new();

    public string GetSurrogate(string value) => Guid.NewGuid().ToString("N");
}
