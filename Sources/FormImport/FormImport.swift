// FormImport
