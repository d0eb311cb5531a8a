using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using MinNecessary.Specification.Databases;
using MinNecessary.Specification.Models;

namespace MinNecessary.Specification.Queries;

/// <summary>Which rows come, and in what order, would tell what is withheld: such a query is refused, and never run.</summary>
public sealed class RefusedQueryTests
{
    private const string Secret = "900-11-2222";

    private static readonly Dictionary<string, Func<IQueryable<Patient>, IQueryable<Patient>>> Refused = new(StringComparer.Ordinal)
    {
        ["a filter on a withheld member"] = patients => patients.Where(patient => patient.Ssn == Secret),
        ["a sort on a withheld member"] = patients => patients.OrderBy(patient => patient.Ssn),
        ["a second sort on a withheld member"] = patients => patients.OrderBy(patient => patient.Account).ThenByDescending(patient => patient.Balance),
        ["a filter on a masked member"] = patients => patients.Where(patient => patient.BirthDate < new DateOnly(1950, 1, 1)),
        ["a part of a masked member"] = patients => patients.Where(patient => patient.BirthDate.Year == 1961),
        ["a length of a masked member"] = patients => patients.Where(patient => patient.MemberId!.Length > 3),
        ["a withheld member of a nested model"] = patients => patients.Where(patient => patient.Encounters.Any(encounter => encounter.Note != null)),
        ["a withheld member two models deep"] = patients => patients.Where(patient => patient.Encounters.Any(encounter => encounter.Lines.Any(line => line.Charge > 100))),
        ["a nested model that is withheld"] = patients => patients.Where(patient => patient.Address != null),
        ["a member of a nested model that is withheld"] = patients => patients.Where(patient => patient.Address!.ZipCode == "20705"),
        ["a withheld member in a key of several"] = patients => patients.OrderBy(patient => new { patient.Account, patient.Ssn }),
        ["a withheld member behind another filter"] = patients => patients.Where(patient => patient.Ssn == Secret).Where(patient => patient.Id > 0).OrderBy(patient => patient.Id),
        ["a withheld member by its name"] = patients => patients.Where(patient => EF.Property<string>(patient, "Ssn") == Secret),
        ["the model as text"] = patients => patients.Where(patient => patient.ToString()!.Contains(Secret)),
        ["the model itself"] = patients => patients.OrderBy(patient => patient),
        ["the model compared"] = patients => patients.Where(patient => patient == People.Wilma),
        ["the model handed to a method"] = patients => patients.Where(patient => Peek(patient)),
        ["the model converted"] = patients => patients.Where(patient => ((object)patient).Equals(Secret)),
        ["a nested model as a value"] = patients => patients.OrderBy(patient => patient.Encounters.FirstOrDefault()),
        ["nested models handed to a method"] = patients => patients.Where(patient => patient.Encounters.Max(encounter => encounter.Note) == null),
        ["a delegate"] = patients => patients.Where(Delegate()),
        ["another query within"] = patients => patients.Where(patient => patients.Any(other => other.Id == patient.Id && other.Ssn == Secret)),
        ["another query that calls itself a list"] = patients => In(patients, patients.Where(other => other.Ssn == Secret).Select(other => other.Id)),
        ["another query as a constant"] = patients => patients.Where(Constant(patients.Where(other => other.Ssn == Secret).Select(other => other.Id))),
        ["another query that a method gives"] = patients => patients.Where(patient => Ids(patients).Contains(patient.Id)),
        ["another query that a property gives"] = patients => patients.Where(patient => new Held(patients).Ids.Contains(patient.Id)),
        ["an array of models handed to a method"] = patients => patients.Where(patient => PeekAll(patient.Encounters.ToArray())),
        ["distinct rows"] = patients => patients.Distinct(),
        ["rows left out before"] = patients => patients.Skip(1),
        ["rows taken before"] = patients => patients.Take(1),
        ["a reversal"] = patients => patients.OrderBy(patient => patient.Account).Reverse(),
        ["a selection"] = patients => patients.Select(patient => patient),
        ["a union"] = patients => patients.Union(patients.Where(patient => patient.Ssn == Secret)),
        ["a difference"] = patients => patients.Except(patients.Where(patient => patient.Ssn == Secret)),
        ["a join"] = patients => patients.Join(patients, patient => patient.Ssn, other => other.Ssn, (patient, _) => patient),
        ["rows by key"] = patients => patients.DistinctBy(patient => patient.Ssn),
        ["the largest"] = patients => patients.Where(patient => patient.Account == patients.Max(other => other.Ssn)),
    };

    public static TheoryData<string> Attacks => [.. Refused.Keys];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void A_query_that_looks_at_what_is_hidden_is_refused(string attack)
    {
        Decision<Coding> decision = Gate.Decide(SpecificationPolicy.Grants.Coding, "ACCT-00001");
        using BillingContext context = Context();
        foreach (IQueryable<Patient> patients in new[] { context.Patients, new[] { People.Wilma }.AsQueryable() })
        {
            AccessDeniedException exception = Assert.Throws<AccessDeniedException>(() => Refused[attack](patients).ForCoding(decision));
            Reason reason = Assert.Single(exception.Reasons);
            Assert.Equal(ReasonCodes.QueryLooksAtWithheld, reason.Code);
            Assert.DoesNotContain(Secret, exception + reason.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Values_of_the_programs_own_may_be_filtered_by()
    {
        Decision<Coding> decision = Gate.Decide(SpecificationPolicy.Grants.Coding, "ACCT-00001");
        IEnumerable<string> accounts = ["ACCT-00001"];
        List<string> more = ["ACCT-00001"];
        Sex? sex = Sex.Female;
        IQueryable<Patient> patients = new[] { People.Wilma }.AsQueryable();
        Assert.Single(patients.Where(patient => accounts.Contains(patient.Account) && more.Contains(patient.Account) && patient.Sex == sex).ForCoding(decision).ToList());
        Assert.Single(patients.Where(patient => new[] { "ACCT-00001" }.Contains(patient.Account)).ForCoding(decision).ToList());
    }

    [Fact]
    public void A_query_that_begins_with_sql_is_refused()
    {
        Decision<Coding> decision = Gate.Decide(SpecificationPolicy.Grants.Coding, "ACCT-00001");
        using BillingContext context = Context();
        Assert.Throws<AccessDeniedException>(() => context.Patients.FromSqlRaw("SELECT * FROM Patients WHERE Ssn LIKE '900%'").ForCoding(decision));
    }

    [Fact]
    public void An_expired_decision_reads_nothing_more()
    {
        var clock = new FakeTimeProvider(Gate.Now);
        Decision<Coding> decision = Gate.Decide(SpecificationPolicy.Grants.Coding, "ACCT-00001", clock);
        ViewQuery<PatientForCoding> query = new[] { People.Wilma }.AsQueryable().ForCoding(decision);
        Assert.Single(query.ToList());
        clock.SetUtcNow(decision.ExpiresAt);
        Assert.Throws<AccessDeniedException>(() => query.ToList());
        Assert.Throws<AccessDeniedException>(() => new[] { People.Wilma }.AsQueryable().ForCoding(decision));
    }

    [Fact]
    public void A_query_says_nothing_of_its_subject()
    {
        ViewQuery<PatientForCoding> query = new[] { People.Wilma }.AsQueryable().ForCoding(Gate.Decide(SpecificationPolicy.Grants.Coding, "ACCT-00001"));
        Assert.DoesNotContain("ACCT-00001", query.ToString(), StringComparison.Ordinal);
        Assert.Empty(typeof(ViewQuery<PatientForCoding>).GetProperties());
        Assert.DoesNotContain(typeof(ViewQuery<PatientForCoding>).GetInterfaces(), type => typeof(System.Collections.IEnumerable).IsAssignableFrom(type));
    }

    private static BillingContext Context() => new(new DbContextOptionsBuilder().UseSqlite("Data Source=:memory:").Options);

    private static bool Peek(Patient patient) => patient.Ssn == Secret;

    private static IQueryable<Patient> In(IQueryable<Patient> patients, IEnumerable<int> ids) => patients.Where(patient => ids.Contains(patient.Id));

    private static Expression<Func<Patient, bool>> Constant(IEnumerable<int> ids)
    {
        ParameterExpression patient = Expression.Parameter(typeof(Patient));
        return Expression.Lambda<Func<Patient, bool>>(Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(int)], Expression.Constant(ids, typeof(IEnumerable<int>)), Expression.Property(patient, nameof(Patient.Id))), patient);
    }

    private static IEnumerable<int> Ids(IQueryable<Patient> patients) => patients.Where(other => other.Ssn == Secret).Select(other => other.Id);

    private static bool PeekAll(Encounter[] encounters) => encounters.Length > 0;

    private sealed record Held(IQueryable<Patient> Patients)
    {
        public IEnumerable<int> Ids => RefusedQueryTests.Ids(Patients);
    }

    private static Expression<Func<Patient, bool>> Delegate()
    {
        Func<Patient, bool> peek = Peek;
        return patient => peek(patient);
    }
}
