using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace MinNecessary.Disclosures;

/// <summary>
/// Makes durable what files a folder has, and under which names: flushing a file keeps its content, and after a power cut it may stand under its old name
/// (fsync(2)). Windows keeps its folders' changes in a journal of its own, and has no such call.
/// </summary>
internal static class FolderFlush
{
    /// <exception cref="IOException">It cannot be opened or flushed.</exception>
    public static void Run(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // The framework opens no folder.
        using var handle = new SafeFileHandle(Open(Encoding.UTF8.GetBytes(folder + "\0"), 0), ownsHandle: true);
        if (handle.IsInvalid)
        {
            throw new IOException($"The folder of a bulk disclosure's file cannot be opened to be flushed (error {Marshal.GetLastPInvokeError()}).");
        }

        RandomAccess.FlushToDisk(handle);
    }

    // The path's bytes, as the framework itself hands them on. No flag opens it for reading alone.
    [DllImport("libc", EntryPoint = "open", SetLastError = true, ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);
}
