//! The rows of a ledger that knows the first migration only, with the seals of that time.

use domain::record::Head;
use sqlx::migrate::Migrator;
use sqlx::{ConnectOptions as _, Connection as _};

use super::*;
use crate::columns::{digest_bytes, person_bytes, uuid_bytes};
use crate::open::{CHECK, CHECK_PLACE, MIGRATIONS, RowKey, Sealer, SqliteConnectOptions, SqliteConnection};
use crate::seal::Place;

/// The file of a ledger that knows the first migration only.
async fn create(folder: &TempDir) -> SqliteConnection {
    let file = folder.path().join("ledger.sqlite");
    let options = SqliteConnectOptions::new().filename(file).create_if_missing(true);
    let mut connection = options.connect().await.unwrap();
    let first = MIGRATIONS.iter().next().unwrap().clone();
    Migrator::with_migrations(vec![first]).run(&mut connection).await.unwrap();
    connection
}

async fn write_records(connection: &mut SqliteConnection, key: &LedgerKey) {
    let events = [
        event(EventCode::DisclosureBegun, 10, "self-service"),
        event(EventCode::RotationOrdered, 10, "os"),
        event(EventCode::KeyRead, 11, ""),
    ];
    let chain = key.chain();
    let mut head = Head::EMPTY;
    for event in events {
        let next = chain.append(head, &event);
        assert_eq!(event.canonical_bytes(next.seq)[0], 1, "format 1");
        let insert = "INSERT INTO records (seq, at, code, reference, person, person_name, device, key_id, disclosure, order_id, \
                      detail, prev, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)";
        let query = sqlx::query(insert)
            .bind(next.seq)
            .bind(event.at.as_microsecond())
            .bind(i64::from(event.code))
            .bind(event.reference.unwrap().as_str().to_owned())
            .bind(person_bytes(event.person.unwrap()))
            .bind(event.person_name)
            .bind(uuid_bytes(event.device.unwrap().0))
            .bind(uuid_bytes(event.key.unwrap().0))
            .bind(uuid_bytes(event.disclosure.unwrap().0))
            .bind(uuid_bytes(event.order.unwrap().0))
            .bind(event.detail)
            .bind(head.hash.0.to_vec())
            .bind(next.hash.0.to_vec());
        query.execute(&mut *connection).await.unwrap();
        head = next;
    }
    let query = sqlx::query("INSERT INTO head (id, seq, hash, seal) VALUES (1, ?1, ?2, ?3)")
        .bind(head.seq)
        .bind(head.hash.0.to_vec())
        .bind(chain.seal(head).0.to_vec());
    query.execute(connection).await.unwrap();
}

async fn write_disclosure(connection: &mut SqliteConnection, rows: &RowKey) {
    let of = disclosure(1);
    let (id, order, person) = (uuid_bytes(of.id.0), uuid_bytes(of.order.0), person_bytes(of.person));
    let (session, form) = (digest_bytes(of.session), digest_bytes(of.form));
    let (key, device) = (uuid_bytes(of.key.id.0), uuid_bytes(of.key.device.0));
    let (created_at, at) = (of.key.created_at.as_microsecond(), of.at.as_microsecond());
    let seal = rows
        .begin("disclosures")
        .bytes(Some(&id))
        .bytes(Some(&order))
        .bytes(Some(&person))
        .text(Some(&of.person_name))
        .bytes(Some(&session))
        .bytes(Some(&form))
        .bytes(Some(&key))
        .bytes(Some(&device))
        .text(Some("os"))
        .number(Some(created_at))
        .text(Some(&of.device_name))
        .text(Some("self-service"))
        .text(Some(of.reference.as_str()))
        .number(Some(at))
        .text(Some("read"))
        .finish();
    let insert =
        "INSERT INTO disclosures VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'os', ?9, ?10, 'self-service', ?11, ?12, 'read', ?13)";
    let query = sqlx::query(insert)
        .bind(id)
        .bind(order)
        .bind(person)
        .bind(of.person_name)
        .bind(session)
        .bind(form)
        .bind(key)
        .bind(device)
        .bind(created_at)
        .bind(of.device_name)
        .bind(of.reference.as_str().to_owned())
        .bind(at)
        .bind(seal);
    query.execute(connection).await.unwrap();
}

async fn write_order(connection: &mut SqliteConnection, rows: &RowKey) {
    let of = disclosure(1);
    let (id, disclosure, person) = (uuid_bytes(of.order.0), uuid_bytes(of.id.0), person_bytes(of.person));
    let (device, key) = (uuid_bytes(of.key.device.0), uuid_bytes(of.key.id.0));
    let (disclosed_at, look_at) = (of.at.as_microsecond(), at(11).as_microsecond());
    let seal = rows
        .begin("orders")
        .bytes(Some(&id))
        .bytes(Some(&disclosure))
        .bytes(Some(&person))
        .bytes(Some(&device))
        .bytes(Some(&key))
        .text(Some("os"))
        .number(Some(disclosed_at))
        .text(Some("ordered"))
        .text(None)
        .number(None)
        .bytes(None)
        .bytes(None)
        .bytes(None)
        .number(None)
        .number(None)
        .number(Some(0))
        .number(Some(look_at))
        .number(None)
        .finish();
    let insert = "INSERT INTO orders (id, disclosure, person, device, key_id, volume, disclosed_at, state, attempts, next_look_at, seal) \
                  VALUES (?1, ?2, ?3, ?4, ?5, 'os', ?6, 'ordered', 0, ?7, ?8)";
    let query = sqlx::query(insert)
        .bind(id)
        .bind(disclosure)
        .bind(person)
        .bind(device)
        .bind(key)
        .bind(disclosed_at)
        .bind(look_at)
        .bind(seal);
    query.execute(connection).await.unwrap();
}

/// A session whose roles were written by name, one of them unknown by now.
async fn write_session(connection: &mut SqliteConnection, sealer: &Sealer) {
    let seal = |column, plain: &str| {
        let place = Place {
            table: "sessions",
            column,
            row: &cookie().0,
        };
        sealer.seal(place, plain.as_bytes())
    };
    let facts = format!(
        r#"{{"person":{{"tenant":"{}","object":"{}"}},"display_name":"Megan","user_principal_name":"megan@contoso.example",
           "roles":["Recovery.Helpdesk","Recovery.Forgotten"],"authenticated_at":{at},"began_at":{at}}}"#,
        person().tenant,
        person().object,
        at = at(0).as_microsecond(),
    );
    let query = sqlx::query("INSERT INTO sessions VALUES (?1, ?2, ?3, ?4, NULL, ?4, ?4)")
        .bind(digest_bytes(cookie()))
        .bind(seal("facts", &facts))
        .bind(seal("access", "a token"))
        .bind(at(0).as_microsecond());
    query.execute(connection).await.unwrap();
}

/// An older ledger with one disclosure, opened.
pub(super) async fn opened(folder: &TempDir) -> SqliteLedger {
    let mut connection = create(folder).await;
    let key = LedgerKey::from_bytes([7; 32]);
    let sealer = Sealer::new(&key.sealing(), Arc::new(Zeros));
    let rows = RowKey::new(key.rows());
    sqlx::query("INSERT INTO meta (name, value) VALUES ('check', ?1)")
        .bind(sealer.seal(CHECK_PLACE, CHECK))
        .execute(&mut connection)
        .await
        .unwrap();
    write_records(&mut connection, &key).await;
    write_disclosure(&mut connection, &rows).await;
    write_order(&mut connection, &rows).await;
    write_session(&mut connection, &sealer).await;
    connection.close().await.unwrap();
    open(folder).await
}
