// IndexedDB for the storage tests; it is inert until a database is opened.
import 'fake-indexeddb/auto';
