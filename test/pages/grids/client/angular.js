// First: it compiles what follows, and the half-compiled packages, in the page.
import '@angular/compiler';
import '@angular/material/prebuilt-themes/indigo-pink.css';
import { NgFor } from '@angular/common';
import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatSortModule } from '@angular/material/sort';
import { MatTableModule } from '@angular/material/table';
import { bootstrapApplication } from '@angular/platform-browser';
import { columns, compare, fetched, offer, root, rows } from './page.js';

const cell = ({ key, as }) => {
  if (as === 'check') return '<mat-checkbox [checked]="isSelected(row.id)" (change)="toggle(row.id)"></mat-checkbox>';
  if (as === 'input') return `<input class="o" [(ngModel)]="row.${key}">`;
  return as === 'link' ? `<a href="#xem">{{ row.${key} }}</a>` : `{{ row.${key} }}`;
};

const column = ({ title, key, sort, sticky = '', ...rest }, index) => `
  <ng-container matColumnDef="c${index}" ${sticky}>
    <th mat-header-cell *matHeaderCellDef ${sort ? `mat-sort-header="${sort}"` : ''}>${title}</th>
    <td mat-cell *matCellDef="let row">${cell({ key, ...rest })}</td>
  </ng-container>`;

class List {
  shown = columns.map((_, index) => `c${index}`);
  data = signal(fetched());
  selected = signal([]);

  constructor() {
    offer({
      refresh: () => this.data.set(fetched()),
      filter: (word) => this.data.set(rows.filter((row) => row.trichYeu.includes(word))),
      edit: (id, key, value) =>
        this.data.update((old) => old.map((row) => (row.id === id ? { ...row, [key]: value } : row))),
      selected: () => this.selected(),
    });
  }
  sort({ active, direction }) {
    const sorted = fetched();
    if (direction) sorted.sort(compare(active));
    if (direction === 'desc') sorted.reverse();
    this.data.set(sorted);
  }
  isSelected(id) {
    return this.selected().includes(id);
  }
  toggle(id) {
    this.selected.update((old) => (old.includes(id) ? old.filter((other) => other !== id) : [...old, id]));
  }
  same(_, row) {
    return row.id;
  }
}
Component({
  selector: 'app-list',
  imports: [FormsModule, MatCheckboxModule, MatSortModule, MatTableModule, NgFor],
  template: `<div class="hop"><table mat-table [dataSource]="data()" [trackBy]="same" matSort (matSortChange)="sort($event)">
    ${columns.map(column).join('')}
    <tr mat-header-row *matHeaderRowDef="shown; sticky: true"></tr>
    <tr mat-row *matRowDef="let row; columns: shown" [attr.data-o]="row.id"></tr>
  </table></div>`,
  styles: ['.hop { height: 620px; overflow: auto } th, td { white-space: nowrap; padding: 0 12px } .o { width: 90px }'],
})(List);

let app;
async function mount() {
  root.append(document.createElement('app-list'));
  app = await bootstrapApplication(List, { providers: [provideZonelessChangeDetection()] });
}
offer({ mount, unmount: () => app.destroy() });
mount();
