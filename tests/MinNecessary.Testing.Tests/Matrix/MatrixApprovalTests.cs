using MinNecessary.Policy;

namespace MinNecessary.Testing.Tests.Matrix;

/// <summary>Approval by the environment, which every thread of the process sees: nothing runs beside it.</summary>
[Collection(nameof(MatrixApprovalTests))]
[CollectionDefinition(nameof(MatrixApprovalTests), DisableParallelization = true)]
public sealed class MatrixApprovalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("minnecessary-approval-").FullName;
    private readonly string? _ci = Environment.GetEnvironmentVariable("CI");

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(MatrixSnapshot.ApproveVariable, null);
        Environment.SetEnvironmentVariable("CI", _ci);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void The_variable_approves_and_a_build_server_does_not()
    {
        string approved = Path.Combine(_folder, "office.approved.json");
        PolicyDocument policy = OfficePolicy.Document;
        Environment.SetEnvironmentVariable(MatrixSnapshot.ApproveVariable, "1");
        Environment.SetEnvironmentVariable("CI", "true");

        Assert.Throws<InvalidOperationException>(() => MatrixSnapshot.AssertApproved(policy, approved));
        Assert.False(File.Exists(approved));

        Environment.SetEnvironmentVariable("CI", null);
        MatrixSnapshot.AssertApproved(policy, approved);
        Assert.True(File.Exists(approved));

        Environment.SetEnvironmentVariable(MatrixSnapshot.ApproveVariable, null);
        MatrixSnapshot.AssertApproved(policy, approved);
    }
}
