using System.Security.Cryptography;

namespace BillingDesk.Commands;

/// <summary>
/// The key by which the log stores subjects. The sample keeps it beside the log, so that it needs no set-up; an application takes it from where its
/// secrets are kept: whoever has both reads who was seen.
/// </summary>
internal static class LogKey
{
    public static string FileOf(string logFile) => logFile + ".key";

    /// <exception cref="IOException">It cannot be read or written.</exception>
    public static byte[] ReadOrMake(string logFile)
    {
        string file = FileOf(logFile);
        if (!File.Exists(file))
        {
            FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var made = new FileStream(file, options);
            made.Write(RandomNumberGenerator.GetBytes(32));
        }

        return File.ReadAllBytes(file);
    }
}
