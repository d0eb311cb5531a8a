namespace MinNecessary.AspNetCore.Tests.Models;

/// <summary>What an application writes itself, with no model in it.</summary>
public sealed record ClaimNote(string Number, string Text);
