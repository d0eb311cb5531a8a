namespace MinNecessary.Policy;

/// <summary>A course that roles need (45 CFR 164.530(b)). Immutable.</summary>
public sealed class CurriculumDefinition
{
    internal CurriculumDefinition(string name, string description, TimeSpan every, TimeSpan newHireWithin, TimeSpan retrainWithin, int passing)
    {
        Name = name;
        Description = description;
        Every = every;
        NewHireWithin = newHireWithin;
        RetrainWithin = retrainWithin;
        Passing = passing;
    }

    /// <summary>The name that roles call it by. Never null.</summary>
    public string Name { get; }

    /// <summary>What it teaches. Never null.</summary>
    public string Description { get; }

    /// <summary>How long it lasts once passed. More than zero.</summary>
    public TimeSpan Every { get; }

    /// <summary>In what time after joining a person passes it (45 CFR 164.530(b)(2)(i)(B)). More than zero.</summary>
    public TimeSpan NewHireWithin { get; }

    /// <summary>In what time after a material change of the policy the roles affected pass it again (45 CFR 164.530(b)(2)(i)(C)). More than zero.</summary>
    public TimeSpan RetrainWithin { get; }

    /// <summary>The score of the competency check with which it is passed, in percent: 0 to 100.</summary>
    public int Passing { get; }
}
