using System.Security.Cryptography;
using MinNecessary.Disclosures;

namespace MinNecessary.Tests.Disclosures;

/// <summary>What is done to a stored chain is found, and where.</summary>
public sealed class VerificationTests : IDisposable
{
    private const int Length = 1_000;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly List<SealedEntry> _entries;
    private readonly Checkpoint _checkpoint;

    public VerificationTests()
    {
        (_entries, LogState state) = SomeEntries.Chain(Length);
        _checkpoint = new CheckpointSigner(_key).Sign(state, SomeEntries.Noon);
    }

    public void Dispose() => _key.Dispose();

    [Fact]
    public async Task A_chain_as_it_was_written_is_sound()
    {
        LogVerification found = await VerifyAsync(_entries);
        Assert.Empty(found.Findings);
        WriterVerification writer = Assert.Single(found.Writers);
        Assert.Equal((_checkpoint.Root, 1000, 1000, 0), (writer.State.Root, writer.State.Size, writer.Covered, writer.Deleted));
    }

    [Fact]
    public void Every_flipped_bit_of_every_entry_is_found_by_its_link_check()
    {
        long flips = 0, unfound = 0;
        for (int index = 0; index < Length; index++)
        {
            byte[] content = _entries[index].Content!.Value.ToArray();
            byte[] previous = index == 0 ? [] : _entries[index - 1].LeafHash.ToArray();
            Assert.Null(DisclosureVerifier.VerifyLink(_entries[index].With(content), previous));
            var flipped = new SealedEntry(_entries[index].Writer, index, content, _entries[index].LeafHash.ToArray(), _entries[index].Read()!);
            for (int bit = 0; bit < content.Length * 8; bit++)
            {
                content[bit / 8] ^= (byte)(1 << (bit % 8));
                flips++;
                unfound += DisclosureVerifier.VerifyLink(flipped, previous) == FindingKind.Altered ? 0 : 1;
                content[bit / 8] ^= (byte)(1 << (bit % 8));
            }
        }

        Assert.Equal(0, unfound);
        Assert.True(flips > 3_000_000, $"{flips} bits");
    }

    [Fact]
    public async Task A_flipped_bit_is_found_where_it_is()
    {
        var random = new Random(164);
        for (int time = 0; time < 2_000; time++)
        {
            int index = random.Next(Length);
            byte[] content = _entries[index].Content!.Value.ToArray();
            content[random.Next(content.Length)] ^= (byte)(1 << random.Next(8));

            LogFinding finding = Assert.Single((await VerifyAsync(Changed(index, content))).Findings);
            Assert.Equal((FindingKind.Altered, index, index), (finding.Kind, (int)finding.From, (int)finding.To));
        }
    }

    [Fact]
    public async Task An_entry_that_is_forged_with_its_hash_breaks_the_link_after_it()
    {
        SealedEntry forged = new(_entries[500].Writer, 500, CanonicalEntry.Write(SomeEntries.Any(7), _entries[500].Writer, 500, _entries[499].LeafHash.Span, new byte[16]), []);
        byte[] leaf = MerkleTree.HashLeaf(forged.Content!.Value.Span);
        List<SealedEntry> entries = [.. _entries];
        entries[500] = new SealedEntry(forged.Writer, 500, forged.Content.Value.ToArray(), leaf);
        LogVerification found = await VerifyAsync(entries);
        Assert.Equal(["NotLinked at 501", "NotAsSigned at 0 to 999"], found.Findings.Select(Short));
    }

    [Fact]
    public async Task A_chain_that_is_forged_from_there_on_is_not_as_it_was_signed()
    {
        List<SealedEntry> entries = [.. _entries.Take(500)];
        for (int index = 500; index < Length; index++)
        {
            byte[] content = CanonicalEntry.Write(SomeEntries.Any(index + 1), _entries[0].Writer, index, entries[^1].LeafHash.Span, new byte[16]);
            entries.Add(new SealedEntry(_entries[0].Writer, index, content, MerkleTree.HashLeaf(content)));
        }

        Checkpoint earlier = new CheckpointSigner(_key).Sign(new LogState(_checkpoint.Writer, 400, Convert.ToHexString(MerkleTree.RootOf([.. _entries.Take(400).Select(entry => entry.LeafHash.ToArray())]))), SomeEntries.Noon);
        LogVerification found = await DisclosureVerifier.VerifyAsync(await StoreAsync(entries), [_checkpoint, earlier], _key);
        Assert.Equal(["NotAsSigned at 400 to 999"], found.Findings.Select(Short));
    }

    [Fact]
    public async Task Every_deletion_is_found()
    {
        foreach (int index in Enumerable.Range(0, Length - 1))
        {
            LogVerification found = await VerifyAsync([.. _entries.Where(entry => entry.Sequence != index)]);
            Assert.Contains($"Missing at {index}", found.Findings.Select(Short));
            Assert.All(found.Findings, finding => Assert.True(finding.From <= finding.To, finding.ToString()));
        }
    }

    [Fact]
    public async Task Every_truncation_below_the_checkpoint_is_found()
    {
        foreach (int length in Enumerable.Range(1, Length - 1))
        {
            LogVerification found = await VerifyAsync([.. _entries.Take(length)]);
            Assert.Equal([$"Missing at {length}{(length == Length - 1 ? "" : " to 999")}"], found.Findings.Select(Short));
        }

        Assert.Equal(["WriterMissing at 0 to 999"], (await VerifyAsync([])).Findings.Select(Short));
    }

    // The walk along a chain checks each link by itself, so a swap changes what is found at four places alone: the two that are swapped, and those after them.
    [Fact]
    public void Every_swap_is_found_by_the_link_checks_of_the_swapped_places()
    {
        byte[][] leaves = [.. _entries.Select(entry => entry.LeafHash.ToArray())], contents = [.. _entries.Select(entry => entry.Content!.Value.ToArray())];
        (int swaps, int unfound) = (0, 0);
        for (int one = 0; one < Length; one++)
        {
            for (int other = one + 1; other < Length; other++)
            {
                bool isAdjacent = other == one + 1, isLast = other == Length - 1;
                swaps++;
                unfound += LinkOf(one, other, one == 0 ? [] : leaves[one - 1]) == FindingKind.Altered
                    && LinkOf(other, one, isAdjacent ? leaves[other] : leaves[other - 1]) == FindingKind.Altered
                    && (isAdjacent || LinkOf(one + 1, one + 1, leaves[other]) == FindingKind.NotLinked)
                    && (isLast || LinkOf(other + 1, other + 1, leaves[one]) == FindingKind.NotLinked) ? 0 : 1;
            }
        }

        Assert.Equal((Length * (Length - 1) / 2, 0), (swaps, unfound));

        FindingKind? LinkOf(int place, int taken, ReadOnlySpan<byte> previous) =>
            DisclosureVerifier.VerifyLink(new SealedEntry(_entries[0].Writer, place, contents[taken], leaves[taken], _entries[taken].Read()!), previous);
    }

    [Fact]
    public async Task A_swap_is_found_where_it_is()
    {
        var random = new Random(528);
        for (int time = 0; time < 2_000; time++)
        {
            int one = random.Next(Length), other = (one + random.Next(1, Length)) % Length;
            List<SealedEntry> entries = [.. _entries];
            entries[one] = new SealedEntry(_entries[0].Writer, one, _entries[other].Content!.Value.ToArray(), _entries[other].LeafHash.ToArray());
            entries[other] = new SealedEntry(_entries[0].Writer, other, _entries[one].Content!.Value.ToArray(), _entries[one].LeafHash.ToArray());
            IEnumerable<int> after = new[] { one + 1, other + 1 }.Where(place => place < Length && place != one && place != other);
            Assert.Equal(
                new[] { $"Altered at {one}", $"Altered at {other}", "NotAsSigned at 0 to 999" }.Concat(after.Select(place => $"NotLinked at {place}")).Order(StringComparer.Ordinal),
                (await VerifyAsync(entries)).Findings.Select(Short).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task What_is_above_the_last_checkpoint_is_said()
    {
        (List<SealedEntry> entries, _) = SomeEntries.Chain(20);
        Checkpoint checkpoint = new CheckpointSigner(_key).Sign(new LogState(entries[0].Writer, 12, Convert.ToHexString(MerkleTree.RootOf([.. entries.Take(12).Select(entry => entry.LeafHash.ToArray())]))), SomeEntries.Noon);
        WriterVerification writer = Assert.Single((await DisclosureVerifier.VerifyAsync(await StoreAsync(entries), [checkpoint], _key)).Writers);
        Assert.Equal((12, 20), (writer.Covered, writer.State.Size));
        Assert.True((await DisclosureVerifier.VerifyAsync(await StoreAsync([.. entries.Take(13)]), [checkpoint], _key)).IsSound);
    }

    [Fact]
    public async Task A_checkpoint_that_is_not_signed_with_the_key_counts_for_nothing()
    {
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Checkpoint[] bad =
        [
            new CheckpointSigner(other).Sign(new LogState(_checkpoint.Writer, 1000, _checkpoint.Root), SomeEntries.Noon),
            _checkpoint with { Size = 999 }, _checkpoint with { Timestamp = SomeEntries.Noon.AddMilliseconds(1) }, _checkpoint with { Root = new string('0', 64) },
            _checkpoint with { Root = "zz" }, _checkpoint with { Signature = "" }, _checkpoint with { Size = -1 },
        ];
        foreach (Checkpoint checkpoint in bad)
        {
            LogVerification found = await DisclosureVerifier.VerifyAsync(await StoreAsync(_entries), [checkpoint], _key);
            Assert.Equal(FindingKind.BadSignature, Assert.Single(found.Findings).Kind);
            Assert.Equal(0, Assert.Single(found.Writers).Covered);
        }
    }

    [Fact]
    public async Task Where_content_was_deleted_at_the_end_of_its_retention_the_chain_still_verifies()
    {
        InMemoryDisclosureStore store = await StoreAsync(_entries);
        await store.DeleteContentAsync([.. _entries.Take(700)], default);
        LogVerification found = await DisclosureVerifier.VerifyAsync(store, [_checkpoint], _key);
        Assert.Empty(found.Findings);
        Assert.Equal(700, Assert.Single(found.Writers).Deleted);
    }

    [Fact]
    public async Task Where_a_store_finds_entries_by_what_they_do_not_say_it_is_found_and_the_chain_is_sound_all_the_same()
    {
        InMemoryDisclosureStore kept = await StoreAsync(_entries);
        LogVerification found = await DisclosureVerifier.VerifyAsync(new IndexedStore(kept, 3, 700), [_checkpoint], _key);
        Assert.Equal(["Misindexed at 3", "Misindexed at 700"], found.Findings.Select(Short));
        Assert.Equal((_checkpoint.Writer, 1000, false), (found.Findings[0].Writer, found.Writers[0].Covered, found.IsSound));
        Assert.True((await DisclosureVerifier.VerifyAsync(new IndexedStore(kept), [_checkpoint], _key)).IsSound);
    }

    [Fact]
    public void One_entry_is_shown_without_the_rest()
    {
        byte[][] leaves = [.. _entries.Select(entry => entry.LeafHash.ToArray())];
        IReadOnlyList<byte[]> proof = MerkleTree.ProveInclusion(leaves, 321);
        Assert.True(MerkleProof.VerifyInclusion(MerkleTree.HashLeaf(_entries[321].Content!.Value.Span), 321, _checkpoint.Size, proof, Convert.FromHexString(_checkpoint.Root)));
        Assert.False(MerkleProof.VerifyInclusion(MerkleTree.HashLeaf(_entries[322].Content!.Value.Span), 321, _checkpoint.Size, proof, Convert.FromHexString(_checkpoint.Root)));
    }

    private static string Short(LogFinding finding) => finding.From == finding.To ? $"{finding.Kind} at {finding.From}" : $"{finding.Kind} at {finding.From} to {finding.To}";

    private static async Task<InMemoryDisclosureStore> StoreAsync(IReadOnlyList<SealedEntry> entries)
    {
        InMemoryDisclosureStore store = new();
        await store.AppendAsync(entries, default);
        return store;
    }

    private List<SealedEntry> Changed(int index, byte[] content)
    {
        List<SealedEntry> entries = [.. _entries];
        entries[index] = _entries[index].With(content);
        return entries;
    }

    private async Task<LogVerification> VerifyAsync(List<SealedEntry> entries) =>
        await DisclosureVerifier.VerifyAsync(await StoreAsync(entries), [_checkpoint], _key);
}
