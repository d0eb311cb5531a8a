using System.Net;
using System.Net.Http;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MinNecessary.AspNetCore.Tests.Hosts;
using MinNecessary.AspNetCore.Tests.Models;
using MinNecessary.Disclosures;
using MinNecessary.Tests.Disclosures;

namespace MinNecessary.AspNetCore.Tests;

public sealed class StreamTests
{
    [Fact]
    public async Task A_stream_is_decided_in_windows_and_sent_whole()
    {
        await using Desk desk = await StartAsync(() => Enumerable.Range(1, 10).Select(ListTests.Numbered).ToAsyncEnumerable());

        HttpResponseMessage response = await desk.GetAsync("/stream", Desk.As("claims-coder"));

        Assert.Equal(Enumerable.Range(1, 10).Select(number => $"{number}"), await ListTests.NumbersAsync(response));
        Assert.Equal(10, (await LogReader.DecisionsAsync(desk)).Count);
    }

    [Fact]
    public async Task An_empty_stream_is_an_empty_list()
    {
        await using Desk desk = await StartAsync(AsyncEnumerable.Empty<Claim>);

        Assert.Equal("[]", await (await desk.GetAsync("/stream", Desk.As("claims-coder"))).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Views_are_sent_as_they_come()
    {
        var released = new TaskCompletionSource();
        await using Desk desk = await StartAsync(() => HeldAsync(released.Task));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/stream");
        request.Headers.TryAddWithoutValidation("Authorization", Desk.As("claims-coder"));

        using HttpResponseMessage response = await desk.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        await using Stream body = await response.Content.ReadAsStreamAsync();
        byte[] first = new byte[1024];
        int read = await body.ReadAtLeastAsync(first, 2, throwOnEndOfStream: false).AsTask().WaitAsync(TimeSpan.FromSeconds(30));

        Assert.True(read > 1, "The first record was held back until the second came.");
        Assert.False(released.Task.IsCompleted);
        Assert.NotEmpty(await LogReader.ReleasesAsync(desk));
        released.SetResult();
        using var rest = new StreamReader(body);
        Assert.EndsWith("]", await rest.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_denial_of_the_first_window_is_a_problem()
    {
        await using Desk desk = await StartAsync(() => Enumerable.Range(1, 10).Select(ListTests.Numbered).ToAsyncEnumerable(), denied: "A-2");

        HttpResponseMessage response = await desk.GetAsync("/stream", Desk.As("claims-coder"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal([ReasonCodes.WorkNotAssigned], (await Problem.ReadAsync(response)).Codes);
    }

    [Fact]
    public async Task A_denial_in_the_middle_aborts_and_leaves_no_half_list_that_looks_whole()
    {
        await using Desk desk = await StartAsync(() => Enumerable.Range(1, 10).Select(ListTests.Numbered).ToAsyncEnumerable(), denied: "A-9");

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => desk.GetAsync("/stream", Desk.As("claims-coder")));

        Assert.Contains(desk.Logs.Entries, entry => entry.Contains("aborted", StringComparison.Ordinal) && entry.Contains(ReasonCodes.WorkNotAssigned, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_denial_does_not_wait_for_what_comes_next()
    {
        await using Desk desk = await StartAsync(_ => NeverEndingAsync(), denied: "A-1");

        HttpResponseMessage response = await desk.GetAsync("/stream", Desk.As("claims-coder")).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task What_a_stream_throws_in_the_middle_aborts_and_is_not_logged()
    {
        await using Desk desk = await StartAsync(claim => ThrowingAsync(claim));

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => desk.GetAsync("/stream", Desk.As("claims-coder")));

        Assert.Contains(desk.Logs.Entries, entry => entry.Contains("aborted: InvalidDataException", StringComparison.Ordinal));
        desk.AssertNothingLogged();
    }

    [Fact]
    public async Task A_window_that_cannot_be_logged_is_not_sent()
    {
        // A decision and a release of each.
        var store = StoppingAfter(entries: 8);
        await using Desk desk = await Desk.StartAsync(
            (app, _) => app.MapGet("/stream", () => Enumerable.Range(1, 10).Select(ListTests.Numbered).ToAsyncEnumerable()).DiscloseAs(WardPolicy.Grants.Coding),
            options => options.StreamWindow = 1,
            services: services => services.Replace(ServiceDescriptor.Singleton<IDisclosureStore>(store)));

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => desk.GetAsync("/stream", Desk.As("claims-coder")));

        Assert.Equal(8, (await store.EntriesAsync()).Count);
        Assert.Contains(desk.Logs.Entries, entry => entry.Contains("aborted", StringComparison.Ordinal) && entry.Contains(ReasonCodes.DisclosureNotLogged, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_cannot_be_logged_at_all_is_a_problem_of_its_own()
    {
        FaultyStore store = StoppingAfter(entries: 0);
        await using Desk desk = await Desk.StartAsync(
            (app, claim) => app.MapGet("/claims/{id}", (string id) => claim).DiscloseAs(WardPolicy.Grants.Coding), services: services => services.Replace(ServiceDescriptor.Singleton<IDisclosureStore>(store)));

        HttpResponseMessage response = await desk.GetAsync("/claims/7", Desk.As("claims-coder"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Problem problem = await Problem.ReadAsync(response);
        Assert.Equal("urn:minnecessary:problem:not-logged", problem.Type);
        await desk.AssertNothingShownAsync(response);
    }

    private static Task<Desk> StartAsync(Func<IAsyncEnumerable<Claim>> claims, string? denied = null) => StartAsync(_ => claims(), denied);

    private static Task<Desk> StartAsync(Func<Claim, IAsyncEnumerable<Claim>> claims, string? denied = null) => Desk.StartAsync(
        (app, claim) => app.MapGet("/stream", () => claims(claim)).DiscloseAs(WardPolicy.Grants.Coding),
        options => options.StreamWindow = 4,
        facts: stated => stated.Change((request, facts) => facts with { AssignedWork = request.Subject != denied }));

    private static FaultyStore StoppingAfter(int entries)
    {
        var store = new FaultyStore();
        int stored = 0;
        store.Before = batch => (stored += batch.Count) > entries ? throw new DisclosureStoreException("The disk is full.") : Task.CompletedTask;
        return store;
    }

    private static async IAsyncEnumerable<Claim> HeldAsync(Task released)
    {
        yield return ListTests.Numbered(1);
        await released;
        yield return ListTests.Numbered(2);
    }

    private static async IAsyncEnumerable<Claim> NeverEndingAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        yield return ListTests.Numbered(1);
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }

    [AllowRaw("A leak on purpose, for what must not log it; the person is invented")]
    private static async IAsyncEnumerable<Claim> ThrowingAsync(Claim claim)
    {
        for (int number = 1; number <= 4; number++)
        {
            await Task.Yield();
            yield return ListTests.Numbered(number);
        }

        throw new InvalidDataException($"{claim.PatientName} {claim.Ssn}");
    }
}
