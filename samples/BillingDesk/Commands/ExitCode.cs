namespace BillingDesk.Commands;

/// <summary>What the program says to the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;
    public const int BadInput = 1;
    public const int Usage = 2;
    public const int Denied = 3;

    // As diff and grep do it, for a build that stops on 1: nothing found, found, and no answer, which a build must not take for either.
    public const int Widens = 1;
    public const int NoAnswer = 2;
    public const int NotSound = 1;
}
