namespace MinNecessary.Generators.Model;

/// <summary>Where a member stands whose annotations may be mistaken. Kept apart from the member, so that moved code emits nothing anew.</summary>
internal sealed record MemberPlaceSpec(string Member, LocationSpec? Location);
