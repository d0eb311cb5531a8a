namespace MinNecessary.EntityFrameworkCore;

/// <summary>A database would not keep what is committed. Whose database it is, is said by who asks: it may be the log's or operations'.</summary>
/// <param name="message">Why, and how that is mended, as the rest of a sentence.</param>
internal sealed class NotDurableException(string message) : Exception(message);
