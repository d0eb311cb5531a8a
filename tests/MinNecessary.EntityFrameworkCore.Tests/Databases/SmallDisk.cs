using System.Diagnostics;

namespace MinNecessary.EntityFrameworkCore.Tests.Databases;

/// <summary>A file system of a few megabytes that can really be full, where the machine lets one be mounted. Some of it is taken until room is made.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("minnecessary-disk-").FullName;

    private SmallDisk()
    {
    }

    private string Ballast => Path.Combine(_folder, "ballast");

    public static async Task<SmallDisk> MountAsync(int megabytes, int taken)
    {
        var disk = new SmallDisk();
        if (!OperatingSystem.IsLinux() || await RunAsync("mount", "-t", "tmpfs", "-o", $"size={megabytes}m,mode=755", "tmpfs", disk._folder) != 0)
        {
            Directory.Delete(disk._folder);
            Skip.If(true, "No file system may be mounted here (on Linux, by root).");
        }

        await File.WriteAllBytesAsync(disk.Ballast, new byte[taken << 20]);
        return disk;
    }

    /// <summary>A folder on it that belongs to the user of the server.</summary>
    public async Task<string> FolderAsync(string name)
    {
        string folder = Path.Combine(_folder, name);
        Directory.CreateDirectory(folder);
        Assert.Equal(0, await RunAsync("chown", "postgres", folder));
        return folder;
    }

    public void MakeRoom() => File.Delete(Ballast);

    public async ValueTask DisposeAsync()
    {
        Assert.Equal(0, await RunAsync("umount", _folder));
        Directory.Delete(_folder);
    }

    private static async Task<int> RunAsync(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments]))!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
