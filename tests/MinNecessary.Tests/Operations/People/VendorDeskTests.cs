using MinNecessary.Operations;

namespace MinNecessary.Tests.Operations;

public sealed class VendorDeskTests : IDisposable
{
    private readonly PeopleDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    private static VendorSubmission Whole => new()
    {
        Id = "batch-1",
        Vendor = "CollectionAgency",
        Protocol = "Collections",
        Carries = ["Balance", "Name"],
        CarriesMasked = ["AccountNumber"],
        Items = ["Cover sheet", "Placement file"],
        By = "actor-1",
    };

    [Fact]
    public async Task One_that_has_what_it_has_to_have_and_nothing_more_may_go()
    {
        await SignAsync();
        SubmissionOutcome outcome = await _desk.Vendors.SubmitAsync(Whole);
        Assert.Equal((SubmissionResult.Complete, true), (outcome.Result, outcome.MayGo));
        Assert.Empty(_desk.Cases.All);
        Assert.Equal("CollectionAgency under Collections: Complete", Assert.Single(await _desk.Vendors.ReadAsync("CollectionAgency")).ToString());
    }

    [Fact]
    public async Task One_that_lacks_a_category_or_an_item_opens_a_case_the_same_moment()
    {
        await SignAsync();
        SubmissionOutcome outcome = await _desk.Vendors.SubmitAsync(Whole with { Carries = ["Name"], Items = ["Cover sheet"] });
        Assert.Equal(SubmissionResult.Incomplete, outcome.Result);
        Assert.Equal(["Balance", "Placement file"], outcome.Missing);

        RecordedCase opened = Assert.Single(_desk.Cases.All);
        Assert.Equal(("Missing", "Liaison", _desk.Now), (opened.What, opened.Owner, opened.At));
        Assert.Equal(["Balance", "Placement file"], opened.Names);
    }

    [Fact]
    public async Task A_required_category_that_is_carried_masked_is_there()
    {
        await SignAsync();
        Assert.True((await _desk.Vendors.SubmitAsync(Whole with { Carries = [], CarriesMasked = ["Balance"] })).MayGo);
    }

    [Fact]
    public async Task One_that_carries_more_than_the_protocol_shows_is_refused_with_what_and_why()
    {
        await SignAsync();
        SubmissionOutcome outcome = await _desk.Vendors.SubmitAsync(Whole with { Carries = ["Balance", "Ssn", "BirthDate"], CarriesMasked = ["Diagnosis"] });

        Assert.Equal((SubmissionResult.Refused, false), (outcome.Result, outcome.MayGo));
        Assert.Equal(
            ["'Collections' shows BirthDate under mask Year, and it is carried as it is.", "'Collections' does not show Ssn.", "'Collections' does not show Diagnosis."], outcome.Excess.Select(excess => excess.Why));
        RecordedCase opened = Assert.Single(_desk.Cases.All);
        Assert.Equal(("OverDisclosure", "Liaison"), (opened.What, opened.Owner));
        Assert.Equal(["BirthDate", "Ssn", "Diagnosis"], opened.Names);
    }

    [Fact]
    public async Task What_is_requested_from_a_vendor_is_held_to_its_protocol_too()
    {
        await SignAsync();
        Assert.True((await _desk.Vendors.SubmitAsync(Whole with { Protocol = "Placement", Carries = ["Balance"], CarriesMasked = [] })).MayGo);
        Assert.Equal(["Name"], (await _desk.Vendors.SubmitAsync(Whole with { Id = "batch-2", Protocol = "Placement", CarriesMasked = [] })).Excess.Select(excess => excess.Category));
    }

    [Fact]
    public async Task One_that_lacks_and_carries_too_much_opens_both_cases()
    {
        await SignAsync();
        Assert.Equal(SubmissionResult.Refused, (await _desk.Vendors.SubmitAsync(Whole with { Carries = ["Ssn"] })).Result);
        Assert.Equal(["Missing", "OverDisclosure"], _desk.Cases.All.Select(opened => opened.What).Order());
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("Trends", null)]
    [InlineData("Collections", "North")]
    public async Task Without_an_agreement_in_force_that_permits_it_nothing_goes(string? purpose, string? tenant)
    {
        if (purpose is not null)
        {
            await SignAsync(purpose, tenant);
        }

        SubmissionOutcome outcome = await _desk.Vendors.SubmitAsync(Whole);
        Assert.Equal("No agreement 'BAA-1' that permits Collections is in force with 'Agency'.", Assert.Single(outcome.Excess).Why);
        Assert.Equal("OverDisclosure", Assert.Single(_desk.Cases.All).What);
    }

    [Fact]
    public async Task A_grant_that_is_no_protocol_of_the_vendor_is_refused()
    {
        await SignAsync();
        SubmissionOutcome outcome = await _desk.Vendors.SubmitAsync(Whole with { Protocol = "Coding", Carries = ["Diagnosis"] });
        Assert.Contains(outcome.Excess, excess => excess.Why == "Grant 'Coding' is no standard protocol for vendor 'CollectionAgency'.");
    }

    [Fact]
    public async Task A_transaction_shows_whole_what_it_requires_and_no_other_protocol_does()
    {
        await SignAsync();
        VendorSubmission claimed = Whole with { Carries = ["Balance", "BirthDate"], RequiredByTransaction = ["BirthDate"] };
        Assert.Equal(SubmissionResult.Refused, (await _desk.Vendors.SubmitAsync(claimed)).Result);

        using var desk = new PeopleDesk(PeoplePolicy.With(("grants.Collections.transaction", "\"837P\"")), _desk);
        Assert.Equal(SubmissionResult.Complete, (await desk.Vendors.SubmitAsync(claimed with { Id = "batch-2" })).Result);
        Assert.Equal(SubmissionResult.Refused, (await desk.Vendors.SubmitAsync(claimed with { Id = "batch-3", RequiredByTransaction = [] })).Result);
    }

    [Fact]
    public async Task A_value_in_place_of_a_name_is_refused_and_repeated_nowhere()
    {
        await SignAsync();
        foreach (VendorSubmission wrong in new[] { Whole with { Vendor = "Jane Roe" }, Whole with { Protocol = "Jane Roe" }, Whole with { Carries = ["Jane Roe"] }, Whole with { CarriesMasked = ["Jane Roe"] } })
        {
            ArgumentException refusal = await Assert.ThrowsAsync<ArgumentException>(() => _desk.Vendors.SubmitAsync(wrong));
            Assert.DoesNotContain("Jane", refusal.Message, StringComparison.Ordinal);
        }

        await _desk.Vendors.SubmitAsync(Whole with { Items = ["Cover sheet", "Jane Roe"] });
        await foreach (OperationsRecord record in _desk.Store.ReadAsync(new OperationsQuery { Kind = "VendorSubmission" }, default))
        {
            Assert.DoesNotContain("Jane", System.Text.Encoding.UTF8.GetString(record.Content.Span), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_same_id_is_one_submission()
    {
        await SignAsync();
        await _desk.Vendors.SubmitAsync(Whole with { Items = [] });
        _desk.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(SubmissionResult.Incomplete, (await _desk.Vendors.SubmitAsync(Whole)).Result);
        Assert.Single(_desk.Cases.All);
        Assert.Single(await _desk.Vendors.ReadAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => _desk.Vendors.SubmitAsync(Whole with { Protocol = "Placement" }));
    }

    [Fact]
    public async Task Cases_of_a_machine_that_was_stopped_are_opened_by_another_once()
    {
        await SignAsync();
        using var other = new PeopleDesk(beside: _desk);
        DateTimeOffset at = _desk.Now;
        _desk.Cases.FailNext(1);
        await Assert.ThrowsAsync<IOException>(() => _desk.Vendors.SubmitAsync(Whole with { Items = [] }));
        Assert.Equal(["batch-1"], await _desk.Store.FindDueAsync("VendorSubmission", at, 10, default));

        _desk.Clock.Advance(TimeSpan.FromHours(1));
        int[] counts = await Task.WhenAll(Task.Run(() => _desk.Vendors.RunAsync()), Task.Run(() => other.Vendors.RunAsync()));
        Assert.Equal((1, at), (counts.Sum(), Assert.Single(_desk.Cases.All).At));
        Assert.Equal(0, await other.Vendors.RunAsync());
        Assert.Empty(await _desk.Store.FindDueAsync("VendorSubmission", _desk.Now, 10, default));
    }

    private Task<Agreement> SignAsync(string purpose = "Collections", string? tenant = null) => _desk.Agreements.SignAsync(
        new Agreement { Id = "BAA-1", Recipient = "Agency", Kind = AgreementKind.BusinessAssociate, From = new DateOnly(2026, 1, 1), Purposes = [purpose], Tenant = tenant }, "actor-officer");
}
