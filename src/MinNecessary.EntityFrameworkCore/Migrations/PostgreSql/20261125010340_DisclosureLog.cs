using Microsoft.EntityFrameworkCore.Migrations;

namespace MinNecessary.EntityFrameworkCore.Migrations.PostgreSql;

/// <summary>The tables of the log, as the first version has them.</summary>
internal sealed partial class DisclosureLog : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "disclosure_writers",
            columns: table => new
            {
                writer = table.Column<string>(type: "text", nullable: false),
                next_sequence = table.Column<long>(type: "bigint", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_disclosure_writers", x => x.writer);
            });

        // The framework knows no partitions. The name of each constraint is the one that it would give.
        migrationBuilder.Sql("""
            CREATE TABLE disclosure_entries (
                writer text NOT NULL,
                sequence bigint NOT NULL,
                month integer NOT NULL,
                content bytea,
                leaf_hash bytea NOT NULL,
                occurred_at bigint,
                tenant text,
                subject text,
                actor_id text,
                grant_name text,
                outcome text,
                activity text,
                is_emergency boolean,
                is_entire_record boolean,
                CONSTRAINT "PK_disclosure_entries" PRIMARY KEY (writer, sequence, month),
                CONSTRAINT "FK_disclosure_entries_disclosure_writers_writer" FOREIGN KEY (writer) REFERENCES disclosure_writers (writer) ON DELETE RESTRICT
            ) PARTITION BY LIST (month);
            """);

        migrationBuilder.CreateIndex(
            name: "disclosure_entries_by_actor",
            table: "disclosure_entries",
            columns: ["actor_id", "occurred_at"]);

        migrationBuilder.CreateIndex(
            name: "disclosure_entries_by_grant",
            table: "disclosure_entries",
            columns: ["grant_name", "occurred_at"]);

        migrationBuilder.CreateIndex(
            name: "disclosure_entries_by_outcome",
            table: "disclosure_entries",
            columns: ["outcome", "occurred_at"]);

        migrationBuilder.CreateIndex(
            name: "disclosure_entries_by_subject",
            table: "disclosure_entries",
            columns: ["subject", "occurred_at"]);

        migrationBuilder.CreateIndex(
            name: "disclosure_entries_by_time",
            table: "disclosure_entries",
            column: "occurred_at");

        migrationBuilder.CreateIndex(
            name: "disclosure_entries_of_emergencies",
            table: "disclosure_entries",
            column: "occurred_at",
            filter: "is_emergency");

        migrationBuilder.CreateIndex(
            name: "disclosure_entries_of_entire_records",
            table: "disclosure_entries",
            column: "occurred_at",
            filter: "is_entire_record");
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder) => throw new NotSupportedException("A log is not taken back. Copy it elsewhere, then drop its tables by hand.");
}
