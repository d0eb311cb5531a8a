using System.Text.Json;
using BillingDesk.Commands;

namespace BillingDesk.Tests;

public sealed class PolicyCommandTests
{
    [Fact]
    public async Task A_policy_that_differs_in_nothing_has_status_0()
    {
        PolicyRun run = await PolicyRun.DiffAsync(PolicyRun.Template, PolicyRun.Template, isStrict: true);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal("From Billing 2026.1 (in effect from 2026-11-01) to Billing 2026.1 (in effect from 2026-11-01).\n\nNothing differs.\n", run.Output);
    }

    [Fact]
    public async Task A_policy_that_widens_has_status_1_and_says_so_first()
    {
        string after = PolicyRun.Changed("""
            "when": ["TrainingCurrent", "AssignedWork"],
                  "why": "Code assignment needs the encounter, not the person."
            """.ReplaceLineEndings("\n"), """
            "when": ["TrainingCurrent"],
                  "why": "Code assignment needs the encounter."
            """.ReplaceLineEndings("\n"));
        PolicyRun run = await PolicyRun.DiffAsync(PolicyRun.Template, after);
        Assert.Equal(ExitCode.Widens, run.ExitCode);
        Assert.Equal(
            """
            From Billing 2026.1 (in effect from 2026-11-01) to Billing 2026.1 (in effect from 2026-11-01).

            WIDENS (1)
              Coding: Use by Coder for Coding
                - It no longer needs AssignedWork.

            CHANGES, and by itself neither widens nor narrows (1)
              Coding: Use by Coder for Coding
                - Why it is needed reads: Code assignment needs the encounter.

            Whose work it affects, and who is to be trained on it (45 CFR 164.530(b)(2)(i)(C)):
              Coder: 1 change

            It widens the policy.

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal(ExitCode.Success, (await PolicyRun.DiffAsync(PolicyRun.Template, PolicyRun.Template)).ExitCode);
        Assert.Equal(ExitCode.Success, (await PolicyRun.DiffAsync(after, PolicyRun.Template)).ExitCode);
    }

    [Fact]
    public async Task A_mask_in_place_of_another_has_status_1_only_where_it_is_asked_for()
    {
        string after = PolicyRun.Changed("\"BankAccount\": \"Last4\"", "\"BankAccount\": \"First4\"");
        Assert.Equal(ExitCode.Success, (await PolicyRun.DiffAsync(PolicyRun.Template, after)).ExitCode);
        Assert.Equal(ExitCode.Widens, (await PolicyRun.DiffAsync(PolicyRun.Template, after, isStrict: true)).ExitCode);
    }

    [Fact]
    public async Task What_narrows_has_status_0_however_strict()
    {
        string after = PolicyRun.Changed("\"Diagnosis\", \"ClinicalNote\", \"Provider\"]", "\"Diagnosis\", \"Provider\"]");
        PolicyRun run = await PolicyRun.DiffAsync(PolicyRun.Template, after, isStrict: true);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("\nNothing widens.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_policy_has_a_status_of_its_own_and_every_mistake_at_its_place()
    {
        string broken = PolicyRun.Changed("\"disclose\": [\"Name\", \"BirthDate\"", "\"disclose\": [\"Nmae\", \"BirthDate\"");
        foreach (PolicyRun run in new[] { await PolicyRun.DiffAsync(PolicyRun.Template, broken), await PolicyRun.DiffAsync(broken, PolicyRun.Template), await PolicyRun.WhoAsync("Name", broken), await PolicyRun.RoleAsync("Coder", broken) })
        {
            Assert.Equal(ExitCode.NoAnswer, run.ExitCode);
            Assert.Empty(run.Output);
            Assert.Contains($"{broken}(", run.Messages, StringComparison.Ordinal);
            Assert.Contains("MN0106: Category 'Nmae'", run.Messages, StringComparison.Ordinal);
        }

        PolicyRun missing = await PolicyRun.DiffAsync("no-such.policy.json", PolicyRun.Template);
        Assert.Equal(ExitCode.NoAnswer, missing.ExitCode);
        Assert.StartsWith("no-such.policy.json: it cannot be read: ", missing.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_reads_what_differs()
    {
        PolicyRun run = await PolicyRun.DiffAsync(PolicyRun.Template, PolicyRun.Changed("\"BankAccount\": \"Last4\"", "\"BankAccount\": \"Last8\""), isJson: true);
        Assert.Equal(ExitCode.Widens, run.ExitCode);
        using JsonDocument json = JsonDocument.Parse(run.Output);
        Assert.True(json.RootElement.GetProperty("widens").GetBoolean());
        Assert.Equal("BankAccount is shown under mask Last8; it was shown under mask Last4. It shows more of a long value.", json.RootElement.GetProperty("changes")[0].GetProperty("sentence").GetString());
    }

    [Fact]
    public async Task Who_sees_a_category_is_said_with_how_under_what_and_why()
    {
        PolicyRun run = await PolicyRun.WhoAsync("PaymentCard");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(
            """
            Who sees PaymentCard under policy Billing 2026.1:

            PaymentPoster: under mask Last4
              Use by PaymentPoster for PaymentPosting (grant PaymentPosting), where TrainingCurrent holds.
              An individual's restriction on it has the whole record refused.
              Why: A payment is posted to an account and a service line; no diagnosis is needed.

            """.ReplaceLineEndings("\n"),
            run.Output);
        Assert.Equal("No grant of policy Billing 2026.1 shows Biometric.\n", (await PolicyRun.WhoAsync("Biometric")).Output);
    }

    [Fact]
    public async Task What_restricts_a_category_and_who_may_approve_it_is_said_too()
    {
        string file = PolicyRun.Changed("\"grants\": {\n", """
            "restrictable": ["PaymentCard"],
              "restrictions": { "Cards": { "withhold": ["PaymentCard"], "unless": "TrainingCurrent", "citation": "House rule 1" } },
              "criteria": { "Single": { "activity": "Disclosure", "reviewer": "ComplianceAuditor", "questions": ["Who asks?"], "validFor": "P7D" } },
              "grants": {

            """.ReplaceLineEndings("\n"));
        string output = (await PolicyRun.WhoAsync("PaymentCard", file)).Output;
        Assert.Contains("  Restriction Cards withholds PaymentCard unless TrainingCurrent (House rule 1).\n  An individual's restriction on it withholds it.\n", output, StringComparison.Ordinal);
        Assert.EndsWith("Beyond that, ComplianceAuditor may approve single disclosures of it that no grant covers.\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain("may approve", (await PolicyRun.WhoAsync("PsychotherapyNote", file)).Output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse((await PolicyRun.WhoAsync("PaymentCard", file, isJson: true)).Output);
        JsonElement access = Assert.Single(json.RootElement.GetProperty("access").EnumerateArray());
        Assert.Equal(("PaymentPoster", "Last4", true, "Cards"), (access.GetProperty("role").GetString(), access.GetProperty("mask").GetString(), access.GetProperty("restrictable").GetBoolean(), access.GetProperty("restrictions")[0].GetString()));
        Assert.Equal("ComplianceAuditor", json.RootElement.GetProperty("reviews")[0].GetProperty("reviewer").GetString());
    }

    [Fact]
    public async Task What_a_role_sees_is_said_with_under_what_and_why()
    {
        PolicyRun run = await PolicyRun.RoleAsync("PaymentPoster");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.StartsWith("What PaymentPoster sees under policy Billing 2026.1:\n  Posts remittances (835). Training: privacy-basics.\n\nUse by PaymentPoster", run.Output, StringComparison.Ordinal);
        Assert.Contains("  Masked: HealthPlanBeneficiaryNumber (Last4), BankAccount (Last4), PaymentCard (Last4)\n", run.Output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse((await PolicyRun.RoleAsync("PaymentPoster", isJson: true)).Output);
        Assert.Equal("PaymentPosting", json.RootElement.GetProperty("access")[0].GetProperty("grant").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("Coder")]
    [InlineData("ClaimSubmitter")]
    public async Task No_line_is_wider_than_a_page_or_ends_in_a_space(string role) =>
        Assert.All((await PolicyRun.RoleAsync(role)).Output.Split('\n'), line => Assert.True(line.Length <= 120 && !line.EndsWith(' '), line));

    [Fact]
    public async Task A_mistaken_name_is_said_with_the_nearest()
    {
        PolicyRun who = await PolicyRun.WhoAsync("Diagnsis");
        Assert.Equal((ExitCode.NoAnswer, ""), (who.ExitCode, who.Output));
        Assert.Equal("Policy 'Billing' knows no category 'Diagnsis' (did you mean 'Diagnosis'?).", who.Messages.Trim());
        PolicyRun role = await PolicyRun.RoleAsync("coder");
        Assert.Equal((ExitCode.NoAnswer, ""), (role.ExitCode, role.Output));
        Assert.Equal("Policy 'Billing' knows no role 'coder' (did you mean 'Coder'?).", role.Messages.Trim());
    }
}
