using System.Runtime.CompilerServices;
using MinNecessary.Policy;

namespace MinNecessary.Testing;

/// <summary>
/// Holds who sees what to a file that somebody approved: a policy that shows more fails a test until a person has looked at it and approved it (45 CFR
/// 164.514(d), 164.530(i)). Nothing is approved by itself.
/// </summary>
/// <remarks>
/// What narrows fails too: were it not approved, it could be widened again with nobody looking. To approve, run the tests once with the environment variable
/// <see cref="ApproveVariable"/> set to 1, or copy the <c>.received</c> file over the approved one, and commit that. It is refused where the variable
/// <c>CI</c> is set.
/// </remarks>
public static class MatrixSnapshot
{
    /// <summary>The environment variable that approves: <c>MINNECESSARY_APPROVE_MATRIX</c>.</summary>
    public const string ApproveVariable = "MINNECESSARY_APPROVE_MATRIX";

    /// <summary>Asserts that a policy shows what was approved: each grant's categories, masks and conditions, and who may use it in an emergency.</summary>
    /// <param name="policy">The generated policy's document.</param>
    /// <param name="approvedFile">The approved file; a relative path is from the folder of the test's source file.</param>
    /// <param name="testFile">Given by the compiler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="approvedFile"/> is null or empty.</exception>
    /// <exception cref="OverDisclosureException">It differs, or nothing is approved yet. What it is now stands beside the file, as <c>.received</c>.</exception>
    public static void AssertApproved(PolicyDocument policy, string approvedFile, [CallerFilePath] string testFile = "")
    {
        ArgumentNullException.ThrowIfNull(policy);
        AssertApproved(PolicyMatrix.Write(policy), approvedFile, testFile);
    }

    /// <summary>Asserts that a disclosure matrix, which the build writes, is the approved one: member by member.</summary>
    /// <param name="matrixJson">What is in <c>billing.policy.matrix.json</c>.</param>
    /// <param name="approvedFile">The approved file; a relative path is from the folder of the test's source file.</param>
    /// <param name="testFile">Given by the compiler.</param>
    /// <exception cref="ArgumentException">An argument is null or empty, or the first is no matrix.</exception>
    /// <exception cref="OverDisclosureException">It differs, or nothing is approved yet. What it is now stands beside the file, as <c>.received</c>.</exception>
    public static void AssertApproved(string matrixJson, string approvedFile, [CallerFilePath] string testFile = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(matrixJson);
        var now = Matrix.Parse(matrixJson, "the matrix given", nameof(matrixJson));
        string file = Resolve(approvedFile, testFile);
        if (Environment.GetEnvironmentVariable(ApproveVariable) is "1" or "true")
        {
            // A pipeline that approves for itself asserts nothing.
            if (!string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
            {
                throw new InvalidOperationException($"{ApproveVariable} is set on a build server. A person approves a matrix, and commits {Path.GetFileName(file)}.");
            }

            Write(file, matrixJson);
            return;
        }

        string received = file + ".received";
        if (!File.Exists(file))
        {
            File.WriteAllText(received, matrixJson);
            throw new OverDisclosureException($"Nobody has approved a disclosure matrix yet: there is no {file}.\n{HowToApprove(received, file)}", []);
        }

        IReadOnlyList<MatrixChange> changes = MatrixDifference.Between(Matrix.Parse(File.ReadAllText(file), file, nameof(approvedFile)), now);
        if (changes.Count > 0)
        {
            File.WriteAllText(received, matrixJson);
            throw new OverDisclosureException(Describe(changes, file, received), []);
        }

        File.Delete(received);
    }

    /// <summary>Approves what a policy shows, and overwrites what was approved. For a tool that a person runs; a test must not call it.</summary>
    /// <param name="policy">The generated policy's document.</param>
    /// <param name="approvedFile">The approved file; a relative path is from the folder of the calling source file.</param>
    /// <param name="callingFile">Given by the compiler.</param>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="approvedFile"/> is null or empty.</exception>
    public static void Approve(PolicyDocument policy, string approvedFile, [CallerFilePath] string callingFile = "")
    {
        ArgumentNullException.ThrowIfNull(policy);
        Write(Resolve(approvedFile, callingFile), PolicyMatrix.Write(policy));
    }

    private static void Write(string file, string json)
    {
        File.WriteAllText(file, json);
        File.Delete(file + ".received");
    }

    private static string Resolve(string approvedFile, string testFile)
    {
        ArgumentException.ThrowIfNullOrEmpty(approvedFile);
        if (Path.IsPathRooted(approvedFile))
        {
            return approvedFile;
        }

        string? folder = Path.GetDirectoryName(testFile);
        return Directory.Exists(folder) ? Path.GetFullPath(Path.Combine(folder, approvedFile)) : throw new ArgumentException(
            $"'{approvedFile}' is relative to the test's source file, and the folder that the compiler wrote down for that is not here: a deterministic build maps it, or the tests run on another machine. Give a full path.", nameof(approvedFile));
    }

    private static string Describe(IReadOnlyList<MatrixChange> changes, string file, string received)
    {
        string[] widened = [.. changes.Where(change => change.Widens).Select(change => "  " + change.Sentence)];
        string[] others = [.. changes.Where(change => !change.Widens).Select(change => "  " + change.Sentence)];
        string[] parts =
        [
            widened.Length > 0 ? "The policy shows more than was approved:\n" + string.Join('\n', widened) : "The policy shows no more than was approved, and differs from it:",
            others.Length == 0 ? "" : (widened.Length > 0 ? "It differs besides:\n" : "") + string.Join('\n', others),
            HowToApprove(received, file),
        ];
        return string.Join('\n', parts.Where(part => part.Length > 0));
    }

    private static string HowToApprove(string received, string file) =>
        $"Who answers for the policy looks at {received}. Where it is right, run the tests with {ApproveVariable}=1, or copy it over {Path.GetFileName(file)}, and commit that file. Where not, change the policy.";
}
