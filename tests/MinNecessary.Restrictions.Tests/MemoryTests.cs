using System.Text.Json;
using MinNecessary.Restrictions.Tests.Models;

namespace MinNecessary.Restrictions.Tests;

/// <summary>What a decision withholds is not in the view, nor in its text and JSON, nor to be computed from the rest.</summary>
public sealed class MemoryTests
{
    private static readonly JsonSerializerOptions Json = new() { TypeInfoResolver = RestrictionsPolicy.Json };

    private static readonly JsonSerializerOptions ForRecipient = new() { TypeInfoResolver = RestrictionsPolicy.JsonForRecipient };

    private static readonly JsonSerializerOptions WithoutNulls = new() { TypeInfoResolver = RestrictionsPolicy.Json, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    [Fact]
    public void Without_a_restriction_the_view_is_whole_and_its_json_says_nothing_of_withholding()
    {
        ClaimForSubmission view = Claims.New().ForSubmission(new Office().With("A-1").Decide(RestrictionsPolicy.Grants.Submission, "A-1"));
        Assert.Equal((4350m, 3, 77m, 3), (view.Total, view.LineCount, view.Paid, view.Lines.Count));
        Assert.Empty(view.WithheldMembers);
        Assert.DoesNotContain("Withheld", JsonSerializer.Serialize(view, Json), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_paid_in_full_is_not_shown_to_the_plan_and_cannot_be_computed()
    {
        ClaimForSubmission view = Claims.New().ForSubmission(new Office().With("A-1", Office.PaidInFull()).Decide(RestrictionsPolicy.Grants.Submission, "A-1"));
        Assert.Equal(["99213", "93000"], view.Lines.Select(line => line.Code));
        Assert.Equal((4100m, 2), (view.Total, view.LineCount));
        Assert.Null(view.Paid);
        Assert.Equal(["Paid"], view.WithheldMembers);
        Assert.All(view.Lines, line =>
        {
            Assert.Null(line.Number);
            Assert.Equal(["Number"], line.WithheldMembers);
        });
        AssertNowhere(view, "58970", "250", "4350", "77", "2026-03-02", "\"Number\":", "\"Paid\":");
    }

    [Fact]
    public void The_same_line_is_shown_within_the_office()
    {
        Decision<Worklist> decision = new Office().With("A-1", Office.PaidInFull()).Decide(RestrictionsPolicy.Grants.Worklist, "A-1");
        Assert.Equal(3, Claims.New().ForWorklist(decision).Lines.Count);
    }

    [Fact]
    public void A_total_whose_lines_are_not_shown_is_computed_again_all_the_same()
    {
        ClaimForTotals view = Claims.New().ForTotals(new Office().With("A-1", Office.OfLabel("PaidInFull")).Decide(RestrictionsPolicy.Grants.Totals, "A-1"));
        Assert.Equal((4100m, 2), (view.Total, view.LineCount));
        AssertNowhere(view, "4350", "250");
    }

    [Fact]
    public void A_withheld_category_is_null_in_its_members_and_named_beside_them()
    {
        ClaimForSubmission view = Claims.New().ForSubmission(new Office().With("A-1", Office.Of("Diagnosis", "Charge")).Decide(RestrictionsPolicy.Grants.Submission, "A-1"));
        Assert.Equal((null, null, null), (view.Diagnoses, view.PrincipalDiagnosis, view.Total));
        Assert.Equal(["Diagnoses", "PrincipalDiagnosis", "Total"], view.WithheldMembers);
        Assert.All(view.Lines, line => Assert.Equal(["Charge", "Pointers"], line.WithheldMembers));
        AssertNowhere(view, "J02.9", "F11.20", "4350", "4000", "\"Total\":", "\"Diagnoses\":", "\"Pointers\":");
    }

    [Fact]
    public void A_restriction_of_what_no_view_can_do_without_denies_the_record()
    {
        Decision<Submission> decision = new Office().With("A-1", Office.Of("Name")).Decide(RestrictionsPolicy.Grants.Submission, "A-1");

        // The reasons say it; the text, which ends in logs, does not say that the individual has a restriction.
        Assert.Equal(["RestrictedCategory"], decision.Reasons.Select(reason => reason.Code));
        Assert.Equal("Submission: Denied (Individual)", decision.ToString());
    }

    [Fact]
    public void A_record_that_carries_a_withheld_label_is_denied()
    {
        Claim claim = Claims.New();
        claim.Labels.Add("Reproductive");
        Decision<Submission> decision = new Office().With("A-1", Office.OfLabel("Reproductive")).Decide(RestrictionsPolicy.Grants.Submission, "A-1");
        Assert.Equal("RecordRestricted", Assert.Single(Assert.Throws<AccessDeniedException>(() => claim.ForSubmission(decision)).Reasons).Code);
        Assert.Throws<AccessDeniedException>(() => RestrictionsPolicy.Project(claim, decision));
        Assert.Equal(3, Claims.New().ForSubmission(decision).Lines.Count);
    }

    [Fact]
    public void A_nested_record_with_a_withheld_label_is_withheld_whole()
    {
        Claim claim = Claims.New();
        claim.Attachment!.IsReproductive = true;
        claim.Lines[0].Label = "Reproductive";
        ClaimForWorklist view = claim.ForWorklist(new Office().With("A-1", Office.OfLabel("Reproductive")).Decide(RestrictionsPolicy.Grants.Worklist, "A-1"));
        Assert.Null(view.Attachment);
        Assert.Contains("Attachment", view.WithheldMembers);
        Assert.Equal(["58970", "93000"], view.Lines.Select(line => line.Code));
        AssertNowhere(view, "An invented note", "99213");
    }

    [Fact]
    public void A_diagnosis_that_a_classifier_labels_is_left_out_of_the_list_and_what_points_at_it_is_withheld()
    {
        ClaimForSubmission view = Claims.New().ForSubmission(new Office(hasClassifier: true).With("A-1").Decide(RestrictionsPolicy.Grants.Submission, "A-1"));
        Assert.Equal(["J02.9", "I10"], view.Diagnoses);
        Assert.Equal(["PrincipalDiagnosis"], view.WithheldMembers);
        Assert.All(view.Lines, line => Assert.Equal(["Pointers"], line.WithheldMembers));
        AssertNowhere(view, "F11");
    }

    [Fact]
    public void A_classifier_sees_the_value_before_the_mask()
    {
        ClaimForWorklist view = Claims.New().ForWorklist(new Office(hasClassifier: true).With("A-1").Decide(RestrictionsPolicy.Grants.Worklist, "A-1"));
        Assert.Equal(["J02", null], view.Diagnoses);
        AssertNowhere(view, "F11");
    }

    [Fact]
    public void With_the_patients_consent_substance_use_is_shown_and_the_notice_is_owed()
    {
        var consent = new SubstanceUseConsent { Id = "C-1", Subject = "A-1", CoversTreatmentPaymentOperations = true, SignedOn = new DateOnly(2026, 1, 1) };
        Decision<Submission> decision = new Office(hasClassifier: true)
            .With("A-1", new Facts { IdentityVerified = true, Restrictions = [], SubstanceUseConsent = consent }).Decide(RestrictionsPolicy.Grants.Submission, "A-1");
        Assert.Contains("F11.20", Claims.New().ForSubmission(decision).Diagnoses!);
        Assert.Equal(["AttachRedisclosureNotice", "AttachConsent"], decision.Obligations.Select(obligation => obligation.Code));
    }

    [Fact]
    public void A_review_approves_a_part_and_the_rest_is_withheld()
    {
        var approval = new ReviewApproval
        {
            Id = "AP-1",
            Activity = MinNecessary.Policy.Activity.Disclosure,
            Recipient = "Lawyer",
            Purpose = "Litigation",
            Subject = "A-1",
            IsApproved = true,
            ReviewerId = "u-9",
            ReviewerRole = "PrivacyOfficer",
            Rationale = "The charges are in dispute.",
            Categories = ["AccountNumber", "Charge"],
            ReviewedAt = Office.Now.AddDays(-1),
            ExpiresAt = Office.Now.AddDays(1),
        };
        var office = new Office().With("A-1", new Facts { IdentityVerified = true, Restrictions = [], Approval = approval });
        ClaimForLitigation view = Claims.New().ForLitigation(office.Decide(RestrictionsPolicy.Grants.Litigation, "A-1"));
        Assert.Equal(4350m, view.Total);
        Assert.Null(view.PatientName);
        Assert.Contains("PatientName", view.WithheldMembers);
        AssertNowhere(view, "Testina", "J02.9", "99213", "Medicare");
        Decision<Litigation> unreviewed = new Office().With("A-1").Decide(RestrictionsPolicy.Grants.Litigation, "A-1");
        Assert.Equal(Outcome.NeedsReview, unreviewed.Outcome);
        Assert.Throws<AccessDeniedException>(() => Claims.New().ForLitigation(unreviewed));
    }

    [Fact]
    public void Each_subject_of_several_has_its_own_restrictions()
    {
        Decision<Submission> decision = new Office().With("A-1", Office.PaidInFull()).With("A-2").With("A-3", Office.Of("Name")).Decide(RestrictionsPolicy.Grants.Submission, "A-1", "A-2", "A-3");
        Assert.Equal(2, Claims.New("A-1").ForSubmission(decision).Lines.Count);
        Assert.Equal(3, Claims.New("A-2").ForSubmission(decision).Lines.Count);
        Assert.Throws<AccessDeniedException>(() => Claims.New("A-3").ForSubmission(decision));
        Assert.Throws<AccessDeniedException>(() => Claims.New("A-4").ForSubmission(decision));
    }

    [Fact]
    public void Masks_by_subject_go_by_the_rows_own()
    {
        var office = new Office().With("A-1").With("A-2");
        Decision<Worklist> both = office.Decide(RestrictionsPolicy.Grants.Worklist, "A-1", "A-2");
        foreach (string account in new[] { "A-1", "A-2" })
        {
            Decision<Worklist> alone = office.Decide(RestrictionsPolicy.Grants.Worklist, account);
            Assert.Equal(Claims.New(account).ForWorklist(alone).ToString(), Claims.New(account).ForWorklist(both).ToString());
        }
    }

    [Theory]
    [InlineData("Medicare", 500, true)]
    [InlineData("Medicare", 100, true)]
    [InlineData("Medicare", 99.99, false)]
    [InlineData("Medicare", 1000, false)]
    [InlineData("medicare", 500, false)]
    [InlineData(null, 500, false)]
    public void A_row_condition_reads_the_rows_own_data(string? payer, double total, bool isCovered)
    {
        Claim claim = Claims.New();
        claim.Payer = payer;
        claim.Total = (decimal)total;
        Decision<MedicareDesk> decision = new Office().With("A-1").Decide(RestrictionsPolicy.Grants.MedicareDesk, "A-1");
        if (isCovered)
        {
            Assert.Equal((decimal)total, claim.ForMedicareDesk(decision).Total);
        }
        else
        {
            Assert.Equal("RowNotCovered", Assert.Single(Assert.Throws<AccessDeniedException>(() => claim.ForMedicareDesk(decision)).Reasons).Code);
        }
    }

    [Theory]
    [InlineData("reproductive")]
    [InlineData(" REPRODUCTIVE ")]
    [InlineData("Dental,Reproductive")]
    [InlineData("Dental; reproductive ")]
    [InlineData("Reproductive|Dental")]
    [InlineData("Dental Reproductive")]
    public void A_label_is_read_whatever_its_case_and_what_stands_beside_it(string label)
    {
        Claim claim = Claims.New();
        claim.Lines[0].Label = label;
        ClaimForSubmission view = claim.ForSubmission(new Office().With("A-1", Office.OfLabel("Reproductive")).Decide(RestrictionsPolicy.Grants.Submission, "A-1"));
        Assert.Equal(["58970", "93000"], view.Lines.Select(line => line.Code));
    }

    [Fact]
    public void Lines_that_are_hidden_for_what_is_in_them_are_in_no_total_and_the_total_is_withheld()
    {
        // The name of the one who ordered is a name, which no view can do without; so the classifier's label takes the line.
        Claim claim = Claims.New();
        claim.Lines[2].OrderedBy = "F11 clinic";
        ClaimForSubmission view = claim.ForSubmission(new Office(hasClassifier: true).With("A-1").Decide(RestrictionsPolicy.Grants.Submission, "A-1"));
        Assert.Equal(["99213", "58970"], view.Lines.Select(line => line.Code));
        Assert.Equal((null, null), (view.Total, view.LineCount));
        AssertNowhere(view, "4000", "4350", "93000", "F11");
    }

    [Fact]
    public void Text_by_key_is_withheld_where_a_classifier_might_label_it()
    {
        Claim claim = Claims.New();
        claim.NotesByDiagnosis = new Dictionary<string, string> { ["F11.20"] = "An invented note by key" };
        ClaimForWorklist view = claim.ForWorklist(new Office(hasClassifier: true).With("A-1").Decide(RestrictionsPolicy.Grants.Worklist, "A-1"));
        Assert.Contains("NotesByDiagnosis", view.WithheldMembers);
        AssertNowhere(view, "F11", "by key");
    }

    [Fact]
    public void A_query_over_memory_leaves_out_what_a_database_would()
    {
        Claim labelled = Claims.New();
        labelled.Labels.Add("Reproductive");
        Decision<Submission> decision = new Office().With("A-1", Office.OfLabel("Reproductive")).Decide(RestrictionsPolicy.Grants.Submission, "A-1");
        Assert.Single(new[] { Claims.New(), labelled }.AsQueryable().ForSubmission(decision).ToList());
    }

    [Fact]
    public void What_is_withheld_stays_withheld_when_the_json_is_read_back()
    {
        ClaimForSubmission view = Claims.New().ForSubmission(new Office().With("A-1", Office.Of("Diagnosis")).Decide(RestrictionsPolicy.Grants.Submission, "A-1"));
        ClaimForSubmission back = JsonSerializer.Deserialize<ClaimForSubmission>(JsonSerializer.Serialize(view, Json), ForRecipient)!;
        Assert.Equal(view.ToString(), back.ToString());
        Assert.Equal(view.WithheldMembers, back.WithheldMembers);
    }

    [Fact]
    public void Options_that_leave_out_nulls_still_do()
    {
        Claim claim = Claims.New();
        claim.PrincipalDiagnosis = null;
        ClaimForSubmission view = claim.ForSubmission(new Office().With("A-1").Decide(RestrictionsPolicy.Grants.Submission, "A-1"));
        Assert.DoesNotContain("PrincipalDiagnosis", JsonSerializer.Serialize(view, WithoutNulls), StringComparison.Ordinal);
        Assert.Contains("\"PrincipalDiagnosis\":null", JsonSerializer.Serialize(view, Json), StringComparison.Ordinal);
    }

    // The JSON, the text, and whatever reflection finds in the object, private parts included.
    private static void AssertNowhere(object view, params string[] hidden)
    {
        string json = JsonSerializer.Serialize(view, Json.GetTypeInfo(view.GetType()));
        string everything = json + view + Reachable.Of(view);
        Assert.All(hidden, value => Assert.DoesNotContain(value, everything, StringComparison.Ordinal));
    }
}
