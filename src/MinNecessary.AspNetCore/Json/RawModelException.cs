namespace MinNecessary.AspNetCore;

/// <summary>Thrown where a raw PHI model is about to be written to a response. It names the type, and no value.</summary>
internal sealed class RawModelException(Type type, string what)
    : NotSupportedException($"'{type}' is a PHI model, {what}: it would show every member to whoever reads the response. Return it from an endpoint with DiscloseAs, DiscloseFor or [Disclose], which sends its view.");
